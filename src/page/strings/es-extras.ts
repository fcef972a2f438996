// What the interface says in Spanish outside its table: captions by their English words, and pictures
// described. It knows nothing but words.

/** The sounds' own captions, from English. */
export const sounds: Readonly<Record<string, string>> = {
	"next door, a cello; the phrase breaks off": "al lado, un violonchelo; la frase se interrumpe",
	"next door, the phrase breaks off, and is tried again": "al lado, la frase se interrumpe y vuelve a empezar",
	"next door, a wait before the hard note, and just under it":
		"al lado, una espera antes de la nota difícil, y se queda justo por debajo",
	"next door, the hard note, in tune; it stops there": "al lado, la nota difícil, afinada; ahí se para",
	"next door, one note, very softly": "al lado, una nota, muy suave",
	"next door, a string being tuned": "al lado, alguien afina una cuerda",
	"next door, ten notes of the eleven": "al lado, diez notas de las once",
	"the phrase, whole, as if in the room": "la frase, entera, como si sonara en la habitación",
	"the phone, buzzing on wood": "el teléfono, vibrando sobre la madera",
	"the phone rings": "suena el teléfono",
	"a message": "un mensaje",
	"the kettle, coming to the boil": "el agua, a punto de hervir",
	"the fridge stops": "la nevera se para",
	"the fridge starts": "la nevera arranca",
	"a tram's bell": "la campana de un tranvía",
	"a bell, far off": "una campana, a lo lejos",
	"a train, far off": "un tren, a lo lejos",
	"talk, dying away": "voces que se apagan",
	"a child laughing": "un niño que ríe",
	"a light goes out": "una luz se apaga",
	"a recorder's key": "la tecla de una grabadora",
	"the case, shut": "el estuche, cerrado",
	"a drawer": "un cajón",
	keys: "unas llaves",
	"the earpiece, in": "el auricular, puesto",
	"the earpiece, out": "el auricular, fuera",
	"a gull": "una gaviota",
	"a dog, somewhere": "un perro, en alguna parte",
	"an accordion": "un acordeón",
	"somebody whistling": "alguien silba",
	"snow slides off the roof": "la nieve resbala del tejado",
	"a breath": "una respiración",
	"a bell on a spring, over a door": "una campanilla con muelle, sobre una puerta",
	"along the rail, hangers": "perchas, a lo largo de la barra",
	"a tape, let run through fingers": "una cinta métrica que corre entre los dedos",
	"a till, with a drawer": "una caja registradora, con su cajón",
};

/** Descriptions of the pictures, by place and light. */
export const places: Readonly<Record<string, string>> = {
	"letter-office.day":
		"La Oficina de Cartas, de día: una nave larga y luminosa bajo una ventana de medio punto, filas de mesas y, delante, en un cristal, una carta con letra de otro.",
	"letter-office.dusk":
		"La Oficina de Cartas al anochecer. El ventanal se ha vuelto coral, las lámparas están encendidas sobre las filas y la letra brilla en su cristal.",
	"tram.dusk":
		"El interior de un tranvía al anochecer. La ciudad se desliza por tres ventanas con el sol bajo detrás; filas de cabezas y hombros, y un asiento vacío a la luz.",
	"tram.night":
		"El interior de un tranvía de noche. Ventanas y farolas encendidas resbalan por el cristal y por los hombros de todos los que hablan con alguien que no está.",
	"walkways.dusk":
		"Las pasarelas sobre la ciudad al anochecer: puentes sobre puentes en una calle honda como un cañón, abrigos pequeños que los cruzan y un sol blanco en el hueco.",
	"walkways.night":
		"Las pasarelas de noche: las ventanas encendidas trepan por los dos lados, hay lámparas en las barandillas, y todos cruzan con una luz pequeña en la oreja.",
	"apartment.evening":
		"El piso al caer la tarde: una pared de ventana llena de cielo coral y tejados, una mesa, una silla apartada, el limonero tras la puerta abierta.",
	"apartment.night":
		"El piso de noche: una lámpara de pie, una pared oscura de ventana con la ciudad dentro, una silla.",
	"apartment.morning":
		"El piso por la mañana: luz crema en largos paños por el suelo, la puerta del balcón entornada, una taza en la mesa.",
	"apartment.evening coat chair":
		"El dormitorio al caer la tarde: un abrigo mojado, abotonado sobre el respaldo de una silla ante la ventana, echa un poco de vapor.",
	"apartment.night coat chair":
		"El dormitorio a oscuras: hay alguien en la silla, ante la ventana. Es un abrigo abotonado sobre el respaldo, y una sola ventana encendida, enfrente, queda justo encima del cuello, donde estaría la cabeza.",
	"apartment.morning coat chair":
		"El dormitorio por la mañana: un abrigo que se ha descolgado de una esquina de la silla, mal abrochado.",
	"apartment.evening coat hook":
		"El pasillo al caer la tarde: un abrigo mojado en el gancho junto a la puerta, con el bajo perfectamente nivelado.",
	"apartment.night coat hook":
		"El pasillo de noche: un abrigo en el gancho junto a la puerta, muy recto, con el bajo perfectamente nivelado, en el sesgo de luz de la escalera; en torno al gancho la pared es más clara, donde hubo un reloj, y hay gotas en el suelo.",
	"apartment.morning coat hook":
		"El pasillo por la mañana: un abrigo en el gancho junto a la puerta, muy recto, con el bajo perfectamente nivelado, y debajo un poco de agua en el suelo.",
	"apartment.bleached":
		"El piso, deslumbrado: tanta luz que la ciudad es solo una raya de lápiz, y no hay dónde poner los ojos.",
	"apartment.last-light":
		"El piso con la última luz: azul claro y melocotón en la ventana, media ciudad encendida y una silla vuelta hacia ella.",
	"balcony.dusk":
		"Un balcón al anochecer. Un limonero en una maceta con alambre se recorta contra un cielo coral, y la ciudad baja en escalones hasta un sol bajo.",
	"balcony.night":
		"El balcón de noche. El limonero es una forma; debajo, la ciudad es ventanas; encima, unas pocas estrellas.",
	"balcony.morning": "El balcón por la mañana. Luz crema en los tejados, y el limonero con todas las hojas por contar.",
	"installation.glow":
		"Un cuarto a oscuras, una silla y, en la pared, un anillo lento de luz rosa, como un eclipse sin prisa.",
	"market.morning":
		"Un callejón de mercado por la mañana: toldos de rayas coral y crema se juntan en lo alto, hay naranjas a montones, y los abrigos se alejan hacia el extremo luminoso.",
	"pier.noon":
		"Un muelle a mediodía: tablas que avanzan sobre un mar de color crema hasta una casita con patas, gaviotas, la luz a copos en el agua.",
	"pier.dusk":
		"El muelle al anochecer: un sol enorme y bajo detrás de la casa del fondo, el mar coral y ciruela, las lámparas que se encienden una a una.",
	"amys-flat.evening":
		"El piso de Amy al caer la tarde: una pared de discos, una lámpara cálida de brazo largo, un magnetófono con sus dos bobinas y un micrófono a la luz, que no escucha a nadie.",
	"coat-shop.day":
		"Una tienda de abrigos un día de lluvia: abrigos a lo largo de las dos paredes, de espaldas a nosotros y vueltos hacia la puerta; un espejo de tres hojas; y, en un maniquí ante el escaparate mojado, un abrigo con el bajo a medio prender y nadie dentro.",
	"coat-shop.dusk":
		"La tienda de abrigos al anochecer, con la lámpara encendida: las luces de la calle se borran en la lluvia del cristal, los abrigos se han oscurecido en las paredes y el del maniquí espera con los alfileres en el bajo.",
	"restaurant.night":
		"Un restaurante de noche: una ventana en arco de lluvia y luces borrosas, paredes rojo oscuro y una mesita redonda con una vela entre dos copas.",
	"dark.dark": "La oscuridad. No hay imagen.",
	"hills.noon":
		"Colinas a mediodía: laderas de oliva y paja una tras otra, un árbol ancho, una manta con una cesta, una cometa y la ciudad no más grande que un peine.",
	"stairwell.night":
		"El hueco de una escalera visto desde abajo, de noche: tramo sobre tramo gira en torno al vacío hasta una claraboya encendida; una bombilla cuelga junto al rellano y, a la izquierda, una puerta no está cerrada del todo.",
	"roof.night":
		"La azotea de noche: un depósito de agua sobre sus patas, antenas, ropa tendida, una luna fina y, abajo, una ciudad entera de ventanas encendidas.",
	"roof.dawn":
		"La azotea al amanecer: un sol pálido tras los tejados, niebla en las calles, pájaros que suben, la ropa olvidada en la cuerda.",
	"terrace.noon":
		"Una terraza blanca sobre un mar frío y azul a mediodía: una sombrilla, dos sillas y, en la mesa, un fajo de papeles bajo un limón, más blanco que todo.",
	"drained.day":
		"Los días vacíos: las persianas bajadas en una luz fina, gris azulada, una lama doblada, tazas y correo sin abrir por la mesa, y el auricular donde él lo dejó.",
	"drained.night":
		"Una noche vacía: un teléfono boca abajo con una línea de luz debajo; unos faros cruzan las persianas cerradas; tazas, correo, el auricular en la mesa.",
	"stairs.rush":
		"Una escalinata ancha en hora punta, vista desde abajo: cientos de abrigos grises, todos de espaldas, y entre ellos uno marrón, quieto.",
	"cabin.whiteout":
		"Un mundo en blanco: abetos que se borran uno tras otro, una cabaña pequeña con nieve hasta los alféizares, un hilo de humo, una ventana naranja.",
	"cabin.night":
		"El interior de la cabaña, de noche: una estufa de hierro con fuego tras los barrotes, una silla con una manta, una ventana de nieve azul.",
	"square.dusk":
		"Una plaza ancha al anochecer, con soportales alrededor y una columna vacía, y gente a cientos, cada cual solo, cada cual con una luz pequeña en la oreja.",
	"windows.dusk":
		"Una gran fachada al otro lado, bajo un anochecer de azul limpio: casi todas las ventanas encendidas, y en cada una alguien que habla.",
	"windows.going-out":
		"La misma fachada, más tarde: casi todas las ventanas se han apagado, y el azul es más hondo entre las que quedan.",
	"windows.night": "La fachada de noche, bajo muchas estrellas: todas las ventanas están a oscuras menos una.",
};
