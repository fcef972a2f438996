// Random stories that are valid ink: every feature that a pack may use, in combinations no author would
// write. They never loop without a choice, since that is a Problem and is tested elsewhere.
import fc from "fast-check";

const word = fc.constantFrom(
	"the",
	"kettle",
	"rain",
	"A",
	"voice",
	"is",
	"late",
	"sea",
	"étude",
	"日",
	"two",
	"so, and",
	"so (quite)",
	"🫖",
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(" "));
const tag = fc.constantFrom(
	"place: pier light=dusk",
	"music: hers",
	"stop: music",
	"figure: amy at=left",
	"sfx: kettle pan=-0.4",
	"as: letter",
	"presence: growth={n} mood=warm",
	"earpiece: in",
	'scene: {n} title="A title"',
	"CLASS: odd",
	"nonsense",
	"place:",
	"pause: many",
);
const number = fc.oneof(
	fc.constantFrom("n", "m", "k1", "LIST_COUNT(cups)", "twice(n)", "LIST_VALUE(kettle)", "TURNS()", "RANDOM(1, 6)"),
	fc.integer({ min: -9, max: 9 }).map(String),
);
const sum = fc
	.tuple(number, fc.constantFrom("+", "-", "*", "mod 7 +"), number)
	.map(([a, sign, b]) => `(${a} ${sign} ${b}) mod 100`);
const test = fc.oneof(
	fc.tuple(number, fc.constantFrom("<", ">", "==", "!=", ">="), number).map(([a, sign, b]) => `${a} ${sign} ${b}`),
	fc.constantFrom("flag", "not flag", "cups ? blue", "kettle == warm", 'name == "Theo"', "k1 && not k2", "odd(n)"),
);
const said = fc.oneof(
	{ weight: 6, arbitrary: words },
	{ weight: 1, arbitrary: fc.tuple(test, words, words).map(([t, a, b]) => `so {${t}:${a}|${b}}`) },
	{ weight: 1, arbitrary: fc.array(words, { minLength: 2, maxLength: 4 }).map((all) => `now {${all.join("|")}}`) },
	{
		weight: 1,
		arbitrary: fc.tuple(fc.constantFrom("&", "!", "~"), words, words).map(([s, a, b]) => `then {${s}${a}|${b}}`),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom("{name}: {n}", "{cups} and {kettle}", "{twice(m)} {told()}", "{LIST_ALL(cups)}"),
	},
);
const line = fc
	.tuple(said, fc.option(tag, { nil: "", freq: 4 }), fc.constantFrom("", "", "", "", " <>"))
	.map(([text, cue, glue]) => `${text}${glue}${cue && ` # ${cue}`}`);
const change = fc.oneof(
	sum.map((s) => `~ n = ${s}`),
	sum.map((s) => `~ m = ${s}`),
	test.map((t) => `~ flag = ${t}`),
	fc.constantFrom(
		"~ n++",
		"~ cups += red",
		"~ cups -= blue",
		"~ kettle++",
		"~ kettle = warm",
		'~ name = "Nell"',
		"~ raise(m)",
	),
	fc.constantFrom("~ cups = ()", "~ kettle = LIST_RANDOM(LIST_ALL(kettle))", "~ SEED_RANDOM(n)"),
);
const block = fc
	.tuple(fc.constantFrom("stopping", "cycle", "once", "shuffle"), fc.array(line, { minLength: 1, maxLength: 3 }))
	.map(([kind, lines]) => `{ ${kind}:\n${lines.map((l) => `\t- ${l}\n`).join("")}}`);
const asked = fc.tuple(test, line, line).map(([t, a, b]) => `{ ${t}:\n\t${a}\n- else:\n\t${b}\n}`);
const statement = fc.oneof(
	{ weight: 5, arbitrary: line },
	{ weight: 2, arbitrary: change },
	{ weight: 1, arbitrary: block },
	{ weight: 1, arbitrary: asked },
	{ weight: 1, arbitrary: fc.constantFrom("-> away ->", "-> deeper(2) ->", "<- aside") },
);
const body = fc.array(statement, { maxLength: 4 }).map((all) => all.join("\n"));

const choice = (deep: number, target: fc.Arbitrary<string>): fc.Arbitrary<string> =>
	fc
		.tuple(
			fc.constantFrom("*", "*", "+"),
			fc.option(test, { nil: "", freq: 3 }),
			words,
			fc.constantFrom("", "# silence", "# struck", "# hold: 2", "# look: cup at=left", "# nonsense"),
			fc.constantFrom(0, 1, 2), // all in the bracket, half, none
			body,
			deep > 1 ? fc.constant("") : fc.option(weave(deep + 1, target), { nil: "", freq: 2 }),
			fc.option(target, { nil: "", freq: 2 }),
		)
		.map(([sign, when, text, way, half, then, inner, to]) => {
			const bullets = Array(deep).fill(sign).join(" ");
			const shown = half === 0 ? `[${text} ${way}]` : half === 1 ? `${text} [so ${way}] and on` : text;
			return `${bullets} ${when && `{${when}}`} ${shown}\n${then}\n${inner}\n${to && `-> ${to}`}`;
		});
const weave = (deep: number, target: fc.Arbitrary<string>): fc.Arbitrary<string> =>
	fc
		.tuple(fc.array(choice(deep, target), { minLength: 1, maxLength: 3 }), body)
		.map(
			([choices, after]) =>
				`${choices.join("\n")}\n${Array(deep).fill("+").join(" ")} ->\n${Array(deep).fill("-").join(" ")} ${after}\n`,
		);

const HEAD = `VAR n = 1
VAR m = 4
VAR flag = false
VAR name = "Theo"
LIST kettle = cold, (warm), hot
LIST cups = (blue), red, white
-> k0
=== away
Away. # CLASS: away
->->
=== deeper(x)
Deeper {x}.
{x > 0: -> deeper(x - 1) ->}
->->
=== aside
* [Aside, {n}.]
	Aside.
- -> DONE
=== function twice(x)
~ return x * 2
=== function odd(x)
~ return x mod 2 == 1
=== function raise(ref x)
~ x = x + 1
=== function told()
told
`;

/** A story as ink. */
export const inkStory: fc.Arbitrary<string> = fc
	.array(
		fc.tuple(words, body, weave(1, fc.constantFrom("k0", "k1", "k2", "END")), fc.constantFrom("k1", "k2", "END")),
		{ minLength: 3, maxLength: 3 },
	)
	.map((knots) =>
		knots.reduce((ink, [first, then, choices], i) => {
			const next = i < 2 ? `k${i + 1}` : "END"; // without a choice only onwards
			return `${ink}=== k${i}\n${first}\n${then}\n${choices}\n-> ${next}\n`;
		}, HEAD),
	);
