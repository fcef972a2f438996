// The files of one player: saves and history among the data, settings among the configuration. A name is checked before it becomes a path,
// and several files change together or not at all: everything is first written beside and synced, a journal says what is to be renamed,
// and a journal found at the next start is carried out before anything is read.
use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

const JOURNAL: &str = "journal";

/// The player's folder.
pub struct Folder {
    data: PathBuf,
    config: PathBuf,
    ready: Cell<bool>, // made, and what the last run could not finish is finished
}

/// What to do with files: text to write, or none to take one away.
pub type Changes = BTreeMap<String, Option<String>>;

#[derive(Serialize, Deserialize)]
struct Entry {
    name: String,
    written: bool, // false: to be taken away
}

impl Folder {
    /// Takes the folders. They are made when they are first asked for: a disk that refuses them refuses that call, not the game.
    pub fn at(data: PathBuf, config: PathBuf) -> Self {
        Folder { data, config, ready: Cell::new(false) }
    }

    // Makes the folders where they are missing, and finishes what the last run could not.
    fn make_ready(&self) -> io::Result<()> {
        if !self.ready.get() {
            fs::create_dir_all(&self.data)?;
            fs::create_dir_all(&self.config)?;
            self.finish()?;
            self.ready.set(true);
        }
        Ok(())
    }

    /// Lists the names in a drawer, sorted.
    pub fn list(&self, drawer: &str) -> io::Result<Vec<String>> {
        self.make_ready()?;
        let mut names = Vec::new();
        let place = self.path(&format!("{drawer}/any"))?;
        let entries = match fs::read_dir(place.parent().expect("a drawer")) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(names),
            entries => entries?,
        };
        for entry in entries {
            let name = format!("{drawer}/{}", entry?.file_name().to_string_lossy().trim_end_matches(".json"));
            if self.path(&name).is_ok_and(|path| path.is_file()) {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }

    /// Reads a file's text; none when there is none.
    pub fn read(&self, name: &str) -> io::Result<Option<String>> {
        let path = self.path(name)?;
        self.make_ready()?;
        match fs::read(path) {
            Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(e),
        }
    }

    /// Changes all the files named, or none.
    pub fn write(&self, changes: &Changes) -> io::Result<()> {
        self.make_ready()?;
        let mut entries = Vec::new();
        for (name, text) in changes {
            let path = self.path(name)?;
            if let Some(text) = text {
                fs::create_dir_all(path.parent().expect("a drawer"))?;
                write_synced(&beside(&path), text.as_bytes())?;
            }
            entries.push(Entry { name: name.clone(), written: text.is_some() });
        }
        if let [only] = entries.as_slice() {
            return self.carry_out(only); // one rename is whole by itself
        }
        let journal = self.data.join(JOURNAL);
        write_synced(&beside(&journal), serde_json::to_string(&entries)?.as_bytes())?;
        fs::rename(beside(&journal), &journal)?;
        self.finish()
    }

    fn finish(&self) -> io::Result<()> {
        let journal = self.data.join(JOURNAL);
        let Ok(text) = fs::read_to_string(&journal) else { return Ok(()) };
        for entry in serde_json::from_str::<Vec<Entry>>(&text).unwrap_or_default() {
            self.carry_out(&entry)?;
        }
        fs::remove_file(journal)
    }

    // May be done twice: what was already renamed or removed is left as it is.
    fn carry_out(&self, entry: &Entry) -> io::Result<()> {
        let path = self.path(&entry.name)?;
        let done = if entry.written { fs::rename(beside(&path), &path) } else { fs::remove_file(&path) };
        match done {
            Err(e) if e.kind() != io::ErrorKind::NotFound => Err(e),
            _ => sync_folder(&path),
        }
    }

    // A name is `drawer/key`: a drawer of small letters, and a key of letters, digits and -_% alone, so that no name can leave its place.
    fn path(&self, name: &str) -> io::Result<PathBuf> {
        let refused = || io::Error::new(io::ErrorKind::InvalidInput, format!("there is no such file here: {name:?}"));
        let (drawer, key) = name.split_once('/').ok_or_else(refused)?;
        let plain = |c: u8| c.is_ascii_alphanumeric() || b"-_%".contains(&c);
        if key.is_empty() || key.len() > 200 || !key.bytes().all(plain) {
            return Err(refused());
        }
        if drawer.is_empty() || drawer.len() > 20 || !drawer.bytes().all(|c| c.is_ascii_lowercase()) {
            return Err(refused());
        }
        let place = if drawer == "settings" { self.config.clone() } else { self.data.join(drawer) };
        Ok(place.join(format!("{key}.json")))
    }
}

fn beside(path: &Path) -> PathBuf {
    path.with_extension("new")
}

fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

// A rename is only on the disk once its folder is; Windows has no such call and needs none.
#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    File::open(path.parent().expect("a folder"))?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (tempfile::TempDir, Folder) {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::at(place.path().join("data"), place.path().join("config"));
        (place, folder)
    }

    fn one(name: &str, text: Option<&str>) -> Changes {
        Changes::from([(name.to_string(), text.map(str::to_string))])
    }

    #[test]
    fn what_is_written_is_read_and_listed_and_can_be_taken_away() {
        let (_place, folder) = folder();
        folder.write(&one("moments/story%2Fnow", Some("{}"))).unwrap();
        assert_eq!(folder.read("moments/story%2Fnow").unwrap().as_deref(), Some("{}"));
        assert_eq!(folder.list("moments").unwrap(), ["moments/story%2Fnow"]);
        folder.write(&one("moments/story%2Fnow", None)).unwrap();
        assert_eq!(folder.read("moments/story%2Fnow").unwrap(), None);
    }

    #[test]
    fn no_name_leads_out_of_its_drawer() {
        let (place, folder) = folder();
        fs::write(place.path().join("secret.json"), "theirs").unwrap();
        for name in [
            "../secret",
            "moments/../../secret",
            "moments/..",
            "moments//etc/passwd",
            "/etc/passwd",
            "moments\\..\\x",
            "moments/a/b",
            "moments/",
            "Moments/x",
            "/x",
            "a.b/x",
            "moments/a.b",
            "settings/../data/x",
            "moments/\0",
        ] {
            assert!(folder.read(name).is_err(), "{name}");
            assert!(folder.write(&one(name, Some("x"))).is_err(), "{name}");
        }
        assert!(folder.list("..").is_err());
        assert_eq!(fs::read_to_string(place.path().join("secret.json")).unwrap(), "theirs");
    }

    #[test]
    fn a_refused_name_among_several_changes_none() {
        let (_place, folder) = folder();
        let changes = Changes::from([("moments/a".to_string(), Some("1".to_string())), ("../b".to_string(), Some("2".to_string()))]);
        assert!(folder.write(&changes).is_err());
        assert_eq!(folder.read("moments/a").unwrap(), None);
    }

    #[test]
    fn a_journal_left_by_a_killed_run_is_carried_out_at_the_next_start() {
        let (place, folder) = folder();
        folder.write(&one("moments/now", Some("old"))).unwrap();
        folder.write(&one("moments/gone", Some("x"))).unwrap();
        let data = place.path().join("data");
        fs::write(data.join("moments/now.new"), "new").unwrap();
        fs::write(data.join(JOURNAL), r#"[{"name":"moments/now","written":true},{"name":"moments/gone","written":false}]"#).unwrap();
        let again = Folder::at(data.clone(), place.path().join("config"));
        assert_eq!(again.read("moments/now").unwrap().as_deref(), Some("new"));
        assert_eq!(again.read("moments/gone").unwrap(), None);
        assert!(!data.join(JOURNAL).exists());
    }

    #[test]
    fn a_place_that_cannot_be_made_refuses_each_call_until_it_can() {
        let place = tempfile::tempdir().unwrap();
        fs::write(place.path().join("data"), "a file where the folder should be").unwrap();
        let folder = Folder::at(place.path().join("data"), place.path().join("config"));
        assert!(folder.list("moments").is_err());
        assert!(folder.write(&one("moments/now", Some("1"))).is_err());
        fs::remove_file(place.path().join("data")).unwrap();
        folder.write(&one("moments/now", Some("1"))).unwrap();
        assert_eq!(folder.read("moments/now").unwrap().as_deref(), Some("1"));
    }

    #[test]
    fn a_write_killed_before_its_journal_leaves_what_was() {
        let (place, folder) = folder();
        folder.write(&one("moments/now", Some("old"))).unwrap();
        let data = place.path().join("data");
        fs::write(data.join("moments/now.new"), "half").unwrap();
        let again = Folder::at(data, place.path().join("config"));
        assert_eq!(again.read("moments/now").unwrap().as_deref(), Some("old"));
        assert_eq!(again.list("moments").unwrap(), ["moments/now"]);
    }
}
