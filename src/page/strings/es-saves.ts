// The words about saving, in Spanish: part of the one table.

/** The words about saving. */
export const saves = {
	"menu.saved.none": "Aquí no se guarda nada, así que la historia no se está guardando.",
	"menu.saved.full":
		"No queda espacio, así que la historia no se está guardando. Una partida llevada en un archivo no ocupa sitio.",
	"menu.saved.away": "Otra ventana guarda esta historia, así que lo que se lee aquí no se está guardando.",
	"menu.saves": "Partidas",
	"quick.save": "Guardado rápido",
	"quick.load": "Volver al guardado rápido",
	"quick.saved": "Guardado.",
	"quick.loaded": "De vuelta en el guardado rápido: {scene}.",
	"quick.none": "Aún no hay guardado rápido.",
	"saves.heading": "Partidas",
	"saves.here": "Guardar aquí",
	"saves.kept": "Guardada.",
	"saves.notKept": "No queda sitio para otra partida. Quita una o llévatela en un archivo.",
	"saves.none": "Nada guardado aún. La historia recuerda sola tu sitio; aquí puedes tener más de uno.",
	"saves.unsure":
		"Este navegador puede borrar lo que guarda cuando le falte sitio. La partida que te importe está más segura en un archivo.",
	"saves.kind.quick": "Guardado rápido",
	"saves.kind.left": "Donde lo dejaste",
	"saves.kind.older": "De antes de que cambiara la historia",
	"saves.load": "Seguir desde {name}",
	"saves.go": "Seguir desde aquí",
	"saves.about": {
		one: "{when}, {n} palabra leída",
		many: "{when}, {n} palabras leídas",
		other: "{when}, {n} palabras leídas",
	},
	"saves.rename": "Cambiar el nombre",
	"saves.name": "Nombre de {name}",
	"saves.file": "Como archivo",
	"saves.code": "Como código",
	"saves.copied": "El código está copiado.",
	"saves.codeOf": "El código de {name}",
	"saves.remove": "Quitar",
	"saves.removed": "Se ha quitado {name}.",
	"saves.undo": "Recuperarla",
	"saves.in": "Traer una",
	"saves.fileIn": "Traer una partida de un archivo",
	"saves.codeIn": "Traer una partida de un código",
	"saves.take": "Traerla",
	"saves.paste": "Traer el código que he copiado",
	"saves.nothingCopied": "No se ha podido leer ningún código de lo copiado. Se puede poner a mano en el campo.",
	"saves.taken": "La partida ya está aquí.",
	"saves.foreign":
		"Esta partida es de otra historia, {pack}. Está con las partidas de esa historia, y aquí no se ha cambiado nada.",
	"saves.asides": "No se han podido leer",
	"saves.asidesAbout": "No se ha tirado nada. Puedes llevarte cada una tal como se encontró.",

	"keep.none": "Aquí no se pueden guardar partidas, así que la historia durará mientras esta página siga abierta.",
	"keep.full":
		"No queda espacio, así que ahora mismo no se puede guardar. La historia sigue, y se guardará otra vez en cuanto haya sitio. Quitar una partida ayuda; llevártela en un archivo también.",
	"keep.failed":
		"Ahora mismo no se ha podido guardar. La historia sigue, y en la próxima elección se intentará de nuevo.",

	"keep.notGiven": "{name} no se pudo escribir ahí. Quizá se pueda en otro sitio.",

	"elsewhere.heading": "Esta historia está abierta en otra ventana",
	"elsewhere.text": "Solo una ventana puede guardar tu sitio, para que ninguna escriba sobre la otra.",
	"elsewhere.take": "Seguir aquí, y que lo guarde esta ventana",
	"elsewhere.read": "Leer aquí sin guardar",
	"taken.heading": "La historia sigue en otra ventana",
	"taken.text": "Tu sitio quedó guardado, y desde ahora lo guarda la otra ventana.",
	"taken.back": "Seguir aquí, desde donde va la otra ventana",

	"place.heading": "La historia ha cambiado desde que la dejaste",
	"place.text":
		"No se puede saber con certeza en qué punto estabas, y no se ha perdido nada. Puedes seguir en la versión que leías o en la nueva.",
	"place.older": "Seguir en la versión que leía",
	"place.chapter": "Empezar este capítulo en la versión nueva",
	"place.begin": "Empezar la historia de nuevo",
} as const;
