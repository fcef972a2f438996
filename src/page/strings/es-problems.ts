// Problems in Spanish, by their codes. `{name}` stands for a Problem's value of that name. It knows only
// words.
import type { ProblemText } from "./t.ts";

const again = "Comprueba la conexión y prueba otra vez.";
const unchanged = "Aquí no se ha cambiado nada.";
const without = "La historia se cuenta sin él.";
const fetchAgain = "Consíguelo otra vez o vuelve a hacerlo.";

/** What the English of `where` says here, where it is a name of our own and not a file's or a pack's. */
export const subjects: Readonly<Record<string, string>> = {
	"the save": "la partida",
	"the save kept here": "la partida guardada aquí",
	"the story": "la historia",
	"a slot": "una partida guardada",
	"a chapter": "un capítulo",
	voice: "la voz",
};

/** What a Problem says here. A hint that is left out is said as it came. */
export const problems: Readonly<Record<string, ProblemText>> = {
	"save.file-unreadable": { what: "el archivo no se puede leer", hint: unchanged },
	"save.foreign": { what: "esto no es una partida de este juego", hint: unchanged },
	"save.foreign-code": { what: "esto no es un código de este juego", hint: unchanged },
	"save.code-broken": { what: "al código le falta una parte o está mal copiado", hint: unchanged },
	"save.not-whole": { what: "la partida no está entera: algo se cambió o se perdió por el camino", hint: unchanged },
	"save.not-unpacked": { what: "la partida no se puede abrir", hint: unchanged },
	"save.newer": {
		what: "esta partida se hizo con una versión más nueva del juego",
		hint: "Se ha dejado como estaba: actualiza el juego.",
	},
	"save.damaged": {
		what: "esta partida no se puede leer: {field} es {received} y se esperaba {expected}",
		hint: "Se ha dejado como estaba.",
	},
	"save.place-unsure": {
		what: "la historia ha cambiado desde entonces, y no se sabe con certeza cuál es tu sitio en ella",
		hint: "No se ha perdido nada.",
	},
	"rewind.no-earlier": {
		what: "no se puede volver a lo que hay antes de este punto",
		hint: "La historia sigue desde aquí.",
	},
	"choice.struck": { what: "una opción tachada no se puede elegir" },
	"choice.bad-option": { what: "# {name}: «{key}» no es {expected}", hint: "Escríbelo así: # {write}" },
	"cue.missing-key": { what: "a # {cue} le falta {option} ({shape})", hint: "Escríbelo así: # {example}" },
	"cue.bad-value": {
		what: "# {cue}: {option} es «{raw}» y se esperaba {shape}",
		hint: "Ejemplo: # {example}",
	},
	"cue.stray-option": { what: "# {cue} no tiene la opción «{stray}»", hint: "Tiene: {options}." },
	"cue.near": { what: "ninguna indicación se llama «{name}»", hint: "¿Querías decir «{near}»?" },
	"cue.unknown": { what: "ninguna indicación se llama «{name}»", hint: "Pasa a la página tal cual." },
	"story.waits-for-rest": { what: "falta el resto de la historia" },
	"story.not-loaded": { what: "no se ha podido cargar su historia", hint: again },
	"story.not-whole": { what: "su historia no ha llegado entera", hint: "Prueba otra vez." },
	"story.unknown": { what: "aquí no hay ninguna historia con este nombre" },
	"story.loose-end": {
		what: "la historia se detiene aquí sin un final",
		hint: "Desvía hacia delante, o acábala con -> END.",
	},
	"story.endless-line": {
		what: "una línea no terminó en dos segundos",
		hint: "Busca una vuelta de desvíos que no escriba nada.",
	},
	"translation.choice-missing": { what: "esta opción no está en el otro idioma" },
	"translation.no-table": {
		what: "no trae ninguna tabla de traducción",
		hint: "Trae un archivo .po, como explica docs/translating.md.",
	},
	"translation.no-story": {
		what: "no dice qué historia traduce",
		hint: "Pon su identificador en «dependencies», en story.json.",
	},
	"translation.no-language": {
		what: "«{language}» no es un idioma",
		hint: "Pon en «language» una etiqueta como «fr» o «pt-BR».",
	},
	"translation.unreadable": { what: "se ha omitido porque su tabla no se puede leer", hint: without },
	"translation.another-story": { what: "se ha omitido porque con él {story} sería otra historia", hint: without },
	"translation.outdated": {
		what: "se ha omitido porque nada de lo que trae es de {story} tal como está ahora",
		hint: without,
	},
	"translation.other-structure": {
		what: "en {language} la historia tiene otra estructura: {reason}",
		hint: "Solo pueden cambiar las palabras.",
	},
	"translation.unit": { what: "la traducción {wrong}", hint: "Mira {context}: «{text}»" },
	"po.line": { what: "esto no es una línea de una tabla de traducción" },
	"extension.conflict": { what: "se ha omitido porque no va junto con {other}", hint: "Apaga uno de los dos." },
	"extension.needs-missing": {
		what: "se ha omitido porque necesita el paquete «{other}», que no está aquí",
		hint: "Añade también ese paquete.",
	},
	"extension.needs-off": {
		what: "se ha omitido porque necesita «{other}», que está apagado, se ha omitido o lo necesita a él",
		hint: "Enciende ese paquete.",
	},
	"extension.needs-left-out": { what: "se ha omitido porque necesita «{other}», que se ha omitido", hint: without },
	"extension.breaks": { what: "se ha omitido porque no compila junto con {other}", hint: without },
	"extension.undeclared-override": {
		what: "sustituye {file} sin nombrarlo",
		hint: "Nómbralo en «overrides», en story.json.",
	},
	"extension.missing-override": {
		what: "nombra {file} en «overrides», pero no lo trae",
		hint: "Busca una errata en su nombre.",
	},
	"extension.stale-override": {
		what: "sustituye {file}, que no está",
		hint: "Puede que la historia haya cambiado desde entonces; se ha añadido.",
	},
	"pack.no-base-story": { what: "la historia que cambia no está aquí" },
	"pack.ink-not-loaded": { what: "no se ha podido cargar su ink", hint: again },
	"pack.says-nothing": {
		what: "no dice nada: acaba antes de su primera línea",
		hint: "Pon un desvío al primer nudo al principio del archivo.",
	},
	"pack.too-slow": {
		what: "se ha omitido porque no estuvo listo en {seconds} segundos",
		hint: "Busca una historia muy grande o que no acaba nunca; se puede añadir otra vez.",
	},
	"pack.too-big-for-device": {
		what: "se ha omitido porque era más de lo que cabe en este aparato",
		hint: "Prueba con un paquete más pequeño.",
	},
	"pack.no-worker": { what: "aquí no se pueden preparar paquetes" },
	"pack.refused": { what: "es demasiado grande o no se puede leer", hint: "Hazlo más pequeño o sácalo de la carpeta." },
	"pack.no-story": {
		what: "no trae ninguna historia",
		hint: "Un paquete es un archivo .ink, o una carpeta o un zip con archivos .ink y un story.json.",
	},
	"pack.left-aside": {
		what: "se ha dejado aparte",
		hint: "Los paquetes llevan ink, imágenes, sonidos y tablas; nada de lo que traen se ejecuta.",
	},
	"pack.too-many-files": {
		what: "trae {count} archivos, y {most} son el máximo",
		hint: "Quita lo que la historia no necesita.",
	},
	"pack.too-large": { what: "es demasiado grande", hint: "Un archivo puede tener {file} MB; todos juntos, {all} MB." },
	"pack.id-taken": {
		what: "su identificador es «{id}», y ya lo tiene un paquete del propio juego",
		hint: "Ponle otro en story.json.",
	},
	"pack.needs-newer-game": {
		what: "necesita la versión {needed} del juego, y esta es la {game}",
		hint: "Consigue el juego más nuevo o una versión anterior del paquete.",
	},
	"image.unknown": { what: "el paquete no tiene ninguna imagen con este nombre" },
	"manifest.missing": { what: "falta {field}", hint: "Mira docs/modding.md." },
	"manifest.wrong": { what: "{field} es {received} y se esperaba {wanted}", hint: "Mira docs/modding.md." },
	"json.broken": {
		what: "esto no es JSON entero",
		hint: "Busca una coma de más o de menos, o unas comillas sin cerrar.",
	},
	"text.not-utf8": { what: "esto no es texto en UTF-8", hint: "Guarda el archivo como UTF-8 y tráelo otra vez." },
	"path.outside": {
		what: "un archivo se llama {name}, y queda fuera del paquete",
		hint: "Vuelve a hacer el archivo comprimido con la carpeta del propio paquete.",
	},
	"path.bad-name": {
		what: "un archivo se llama {name}, y eso no es nombre de archivo",
		hint: "Vuelve a hacer el archivo comprimido con la carpeta del propio paquete.",
	},
	"zip.damaged": { what: "el archivo comprimido está dañado", hint: fetchAgain },
	"zip.broken-off": { what: "esto no es un zip entero", hint: fetchAgain },
	"zip.file-damaged": { what: "{path} está dañado", hint: fetchAgain },
	"zip.too-many-files": {
		what: "trae {count} archivos, y {most} son el máximo",
		hint: "Quita lo que la historia no necesita.",
	},
	"zip.link": { what: "{path} es un enlace", hint: "Un paquete lleva los archivos mismos." },
	"zip.locked": { what: "está cerrado con contraseña", hint: "Vuelve a hacerlo sin ella." },
	"zip.method": {
		what: "{path} está comprimido de un modo que el juego no sabe leer",
		hint: "Haz un zip corriente con la carpeta del paquete.",
	},
	"zip.file-too-large": { what: "{path} tiene {size}, y {most} son el máximo", hint: "Haz el archivo más pequeño." },
	"zip.too-large": { what: "trae más de {most}", hint: "Quita lo que la historia no necesita." },
	"zip.bomb": {
		what: "{path} ocupa al abrirse más de {ratio} veces su tamaño, y ningún archivo honrado hace eso",
		hint: "Consigue el paquete de quien lo hizo.",
	},
	"ink.version": {
		what: "se compiló para la versión {version} de ink, y se entienden de la 18 a la 21",
		hint: "Expórtalo otra vez con un Inky actual.",
	},
	"ink.too-long": {
		what: "la historia tiene {count} caracteres de ink, y {most} son el máximo",
		hint: "Repártela en varios paquetes.",
	},
	"ink.empty": { what: "aquí no hay nada", hint: "Escribe al menos una línea de historia." },
	"ink.not-text": { what: "esto no es texto", hint: "Un archivo .ink es texto plano en UTF-8." },
	"ink.web-page": {
		what: "esto es una página web, no ink",
		hint: "Coge el propio archivo .ink; en GitHub, con el botón Raw.",
	},
	"ink.compiled": {
		what: "esto es una historia compilada, no texto de ink",
		hint: "Ponle .json, o coge el archivo .ink del que salió.",
	},
	"ink.json": { what: "esto es JSON, no ink", hint: "Coge el propio archivo .ink." },
	"ink.nesting": {
		what: "hay {count} llaves abiertas a la vez, y {most} son el máximo",
		hint: "Escribe lo de dentro como una función o un nudo aparte.",
	},
	"ink.external": {
		what: "EXTERNAL {name} no tiene aquí quien lo atienda, y da 0",
		hint: "Para que dé otra cosa, añade «=== function {name}({params}) ===» a la historia.",
	},
	"ink.knots-only": {
		what: "no hay nada antes del primer nudo, así que la historia empieza en {name}",
		hint: "Escribe -> {name} encima.",
	},
	"pack.no-picture": {
		what: "no hay ninguna imagen {file}",
		hint: "Mira si el nombre está bien, o ponla en la historia.",
	},
	"pack.no-sound": {
		what: "no hay ningún sonido {file}",
		hint: "Mira si el nombre está bien, o ponlo en la historia.",
	},
	"pack.unused-ink": { what: "nada incluye este archivo", hint: "Ponlo en un INCLUDE o quítalo." },
	"pack.unused-file": { what: "nada en la historia pide este archivo", hint: "Quítalo de la historia." },
	"library.failed": {
		what: "esto no se puede leer ({reason})",
		hint: "No ha cambiado nada. Inténtalo una vez más.",
	},
	"pack.same": { what: "ya estaba aquí, tal como es", hint: unchanged },
	"pack.updated": { what: "ya estaba aquí y se ha puesto al día", hint: "Tus partidas se conservan." },
	"pack.new-version": { what: "la versión {from} ha pasado a ser la {version}", hint: "Tus partidas se conservan." },
	"pack.other-content": {
		what: "en la biblioteca hay otro con el mismo identificador, llamado «{other}»",
		hint: "Si se sustituye, sus partidas pasan al nuevo.",
	},
	"pack.would-replace": { what: "ocuparía el lugar de «{other}», que es otra historia", hint: unchanged },
	"pack.several": { what: "dentro hay varias historias: {stories}", hint: "Tráelas una tras otra." },
	"translation.charset": {
		what: "su encabezado dice {charset}, y así no se puede leer",
		hint: "Guarda la tabla en UTF-8 y tráela otra vez.",
	},
	"translation.file-name": {
		what: "el nombre de esta tabla no es ningún idioma",
		hint: "Llámala por su idioma, como po/fr.po o po/pt-BR.po.",
	},
	"include.no-file": { what: "no hay ningún archivo así" },
	"include.case": { what: "INCLUDE {target} se llama aquí {found}", hint: "Escríbelo tal como se llama el archivo." },
	"include.outside": {
		what: "INCLUDE {target} sale del paquete",
		hint: "Pon el archivo dentro del paquete y nómbralo desde su raíz.",
	},
	"include.near": { what: "no se ha encontrado INCLUDE {target}", hint: "¿Querías decir {like}?" },
	"include.not-found": {
		what: "no se ha encontrado INCLUDE {target}",
		hint: "Los INCLUDE se nombran desde la raíz del paquete.",
	},
	"sound.unknown": { what: "no hay ningún sonido con este nombre", hint: "En docs/writing.md están los que hay." },
	"sound.not-decoded": { what: "no se puede reproducir ({reason})" },
	"sound.too-long": { what: "sería más sonido del que cabe a la vez" },
	"sound.own-not-played": {
		what: "este sonido no se puede reproducir",
		hint: "Tráelo como Ogg Opus o Vorbis, m4a, mp3 o wav; la historia sigue sin él.",
	},
	"voice.not-heard": {
		what: "la voz de este aparato no se puede oír ({reason})",
		hint: "En su lugar queda el tono de ella.",
	},
};
