// Shows the library: the game's story, the packs that were added, and the way to add another. It keeps no
// pack; it only remembers the one that was just removed, for its undo.
import "../strings/en-late.ts";
import "../css/library.css";
import { useEffect, useState } from "preact/hooks";
import type { Problem } from "../../base/problem.ts";
import { problemText, t } from "../strings/t.ts";
import { PackItem, type PackRow, ProblemList } from "./pack-item.tsx";

/** The library as it is shown. */
export interface LibraryState {
	readonly safe: boolean; // added packs are switched off for this run
	readonly persistent: boolean; // false: added packs are gone when the page is closed
	readonly packs: readonly PackRow[];
	readonly folder?: () => void; // shows the folder that packs can be put in
	readonly onChange: (changed: () => void) => () => void; // when the folder changes; returns its undo
	/** What was just added, or the problems that kept it out. */
	readonly imported?: ImportedPack;
}

interface ImportedPack {
	readonly name: string;
	readonly problems: readonly Problem[];
	readonly news?: Problem; // that it took the place of the version before it, or was here already
}

interface LibraryViewProps {
	readonly state: LibraryState;
	readonly add: (files: readonly File[]) => Promise<void>;
	readonly reload: () => Promise<void>; // reads the library again
	readonly leave: (then: () => void) => void; // closes the dialog first
}

interface RemovedPack {
	readonly name: string;
	readonly undo: () => Promise<void>;
}

/** Shows the library. */
export function LibraryView({ state, add, reload, leave }: LibraryViewProps) {
	const [removed, setRemoved] = useState<RemovedPack | null>(null);
	const [busy, setBusy] = useState(false);
	const addFrom = async (input: HTMLInputElement): Promise<void> => {
		const files = [...(input.files ?? [])];
		if (!files.length) return;
		setBusy(true);
		await add(files).finally(() => {
			input.value = "";
			setBusy(false);
		});
	};
	const putBack = (pack: RemovedPack): void => void pack.undo().then(() => (setRemoved(null), reload()));
	const { onChange } = state;
	useEffect(() => onChange(() => void reload()), [onChange, reload]);
	return (
		<div class="library">
			{state.safe ? <p class="told">{t("library.safe")}</p> : null}
			{state.persistent ? null : <p class="told">{t("library.unkept")}</p>}
			<LibraryStatus busy={busy} imported={state.imported} removed={removed} putBack={putBack} />
			<ul>
				{state.packs.map((row) => (
					<PackItem
						key={row.id}
						row={row}
						leave={leave}
						reload={reload}
						removed={(undo) => {
							setRemoved({ name: row.name, undo });
							void reload();
						}}
					/>
				))}
			</ul>
			<AddStory addFrom={(input) => void addFrom(input)} folder={state.folder} />
		</div>
	);
}

interface LibraryStatusProps {
	readonly busy: boolean;
	readonly imported: LibraryState["imported"];
	readonly removed: RemovedPack | null;
	readonly putBack: (pack: RemovedPack) => void;
}

const LibraryStatus = ({ busy, imported, removed, putBack }: LibraryStatusProps) => (
	<div role="status">
		{busy ? <p class="told">{t("library.busy")}</p> : null}
		{imported && !busy ? <ImportResult {...imported} /> : null}
		{removed ? (
			<p class="told">
				{t("library.removed", { name: removed.name })}{" "}
				<button type="button" class="plain" onClick={() => putBack(removed)}>
					{t("saves.undo")}
				</button>
			</p>
		) : null}
	</div>
);

function ImportResult({ name, problems, news }: ImportedPack) {
	if (news) return <p class="told">{problemText(news)}</p>;
	if (!problems.length) return <p class="told">{t("library.taken", { name })}</p>;
	return (
		<div class="told">
			<p>{t("library.refused", { name })}</p>
			<ProblemList problems={problems} />
		</div>
	);
}

interface AddStoryProps {
	readonly addFrom: (input: HTMLInputElement) => void;
	readonly folder: LibraryState["folder"];
}

const AddStory = ({ addFrom, folder }: AddStoryProps) => (
	<section class="adding" aria-labelledby="library-add">
		<h3 id="library-add">{t("library.add")}</h3>
		<p class="small">{t("library.how")}</p>
		<p class="answers">
			<label class="plain pick-file">
				{t("library.file")}
				<input type="file" accept=".ink,.zip,.json,.js" onChange={(event) => addFrom(event.currentTarget)} />
			</label>
			<label class="plain pick-file">
				{t("library.folder")}
				<input type="file" {...{ webkitdirectory: true }} onChange={(event) => addFrom(event.currentTarget)} />
			</label>
			{folder ? (
				<button type="button" class="plain" onClick={folder}>
					{t("library.place")}
				</button>
			) : null}
		</p>
	</section>
);
