// The words about saving, in Spanish: part of the one table.

/** The words about saving. */
export const saves = {
	"menu.saved.none": "Aquí no se puede guardar nada, así que la historia no se está guardando.",
	"menu.saved.full":
		"No queda espacio, así que la historia no se está guardando. Aún puedes exportar una partida como archivo.",
	"menu.saved.away": "Otra ventana guarda esta historia, así que lo que lees aquí no se está guardando.",
	"menu.saves": "Partidas",
	"quick.save": "Guardado rápido",
	"quick.load": "Cargar el guardado rápido",
	"quick.saved": "Guardado.",
	"quick.loaded": "Guardado rápido cargado: {scene}.",
	"quick.none": "Aún no hay guardado rápido.",
	"saves.heading": "Partidas",
	"saves.here": "Guardar aquí",
	"saves.kept": "Guardada.",
	"saves.notKept": "No queda sitio para otra partida. Quita una o expórtala como archivo.",
	"saves.none": "Aún no hay partidas. La historia guarda sola tu sitio; aquí puedes tener más de uno.",
	"saves.unsure":
		"Este navegador puede borrar partidas cuando le falte espacio. Exporta como archivo las que te importen.",
	"saves.askToKeep": "Pedirle al navegador que las conserve",
	"saves.promised": "El navegador conservará tus partidas.",
	"saves.noPromise": "El navegador no ha prometido nada.",
	"saves.kind.quick": "Guardado rápido",
	"saves.kind.left": "Donde lo dejaste",
	"saves.kind.older": "De antes de que cambiara la historia",
	"saves.load": "Cargar {name}",
	"saves.go": "Cargar",
	"saves.about": {
		one: "{when}, {n} palabra leída",
		many: "{when}, {n} palabras leídas",
		other: "{when}, {n} palabras leídas",
	},
	"saves.rename": "Cambiar el nombre",
	"saves.name": "Nombre de {name}",
	"saves.file": "Exportar como archivo",
	"saves.code": "Copiar como código",
	"saves.copied": "El código está copiado.",
	"saves.codeOf": "El código de {name}",
	"saves.remove": "Quitar",
	"saves.removed": "Se ha quitado {name}.",
	"saves.undo": "Deshacer",
	"saves.in": "Importar una partida",
	"saves.fileIn": "De un archivo",
	"saves.codeIn": "De un código",
	"saves.take": "Importar este código",
	"saves.paste": "Importar el código que he copiado",
	"saves.nothingCopied": "Lo copiado no contiene ningún código que se pueda leer. Puedes pegarlo tú en el campo.",
	"saves.taken": "La partida se ha importado.",
	"saves.foreign":
		"Esta partida es de otra historia, {pack}. Se ha añadido a las partidas de esa historia, y aquí no se ha cambiado nada.",
	"saves.asides": "No se han podido leer",
	"saves.asidesAbout": "No se ha borrado nada. Puedes exportar cada una tal como se encontró.",

	"keep.none": "Aquí no se puede guardar nada, así que tu sitio durará solo mientras esta página siga abierta.",
	"keep.full":
		"No queda espacio, así que ahora mismo la historia no se puede guardar. Se guardará otra vez en cuanto haya sitio. Puedes quitar una partida, o exportarla antes como archivo.",
	"keep.failed":
		"Ahora mismo no se ha podido guardar la historia. Puedes seguir leyendo; en la próxima elección se intentará de nuevo.",

	"keep.notGiven": "{name} no se pudo escribir ahí. Prueba en otro sitio.",

	"elsewhere.heading": "Esta historia está abierta en otra ventana",
	"elsewhere.text": "Solo una ventana puede guardar tu sitio, para que no se sobrescriban.",
	"elsewhere.take": "Continuar aquí y guardar en esta ventana",
	"elsewhere.read": "Leer aquí sin guardar",
	"taken.heading": "La historia continúa en otra ventana",
	"taken.text": "Tu sitio se ha guardado. Desde ahora lo guarda la otra ventana.",
	"taken.back": "Continuar aquí, desde donde está la otra ventana",

	"place.heading": "La historia ha cambiado desde que la dejaste",
	"place.text":
		"No se puede saber con certeza en qué punto estabas, pero no se ha perdido nada. Puedes continuar en la versión que leías o en la nueva.",
	"place.older": "Continuar en la versión que leía",
	"place.chapter": "Empezar este capítulo en la versión nueva",
	"place.begin": "Empezar la historia de nuevo",

	"stuck.heading": "Las partidas no responden",
	"stuck.text":
		"Puede que las tenga otra página del juego, una que se dejó hace un momento o que está en otra ventana. El juego sigue solo en cuanto respondan. También puedes recargar la página o leer sin partidas; no se cambia nada de ellas.",
	"stuck.reload": "Recargar la página",
	"stuck.without": "Leer sin partidas",
} as const;
