// The packs folder: what lies in it, as bytes, and word when it changes. Reads only beneath the folder or the one path a player named on
// the command line, follows no link, and judges nothing: what a pack may be is the page's to say.
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use base64::{engine::general_purpose::STANDARD, Engine};
use notify::{RecursiveMode, Watcher};
use serde::Serialize;
use tauri::{AppHandle, Emitter};

const FILES: usize = 500; // of one pack
const BYTES: u64 = 200_000_000; // of one pack

/// One file of a pack.
#[derive(Serialize)]
pub struct PackFile {
    pub name: String,  // from the pack's root, with forward slashes
    pub bytes: String, // base64
}

/// One thing lying in the packs folder: a bare file or a folder.
#[derive(Serialize)]
pub struct Found {
    pub name: String,
    pub files: Vec<PackFile>,
    pub refused: Option<String>, // why it could not be read
}

/// The packs folder.
pub struct Packs {
    pub place: PathBuf,
}

impl Packs {
    /// Takes the folder; it is made where it is missing and can be.
    pub fn at(place: PathBuf) -> Self {
        let _ = fs::create_dir_all(&place); // whoever reads it is told
        Packs { place }
    }

    /// Reads everything in the folder, by name.
    pub fn read(&self) -> io::Result<Vec<Found>> {
        let mut paths: Vec<PathBuf> = fs::read_dir(&self.place)?.filter_map(|e| Some(e.ok()?.path())).collect();
        paths.sort();
        Ok(paths.iter().filter(|path| !is_hidden(path)).map(|path| find(path)).collect())
    }

    /// Tells the page, a moment after the last of several changes.
    pub fn watch(&self, app: AppHandle) -> Result<(), Box<dyn std::error::Error>> {
        let (send, changes) = mpsc::channel();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            // Reading is a change too, to some systems: it must not answer itself.
            if event.is_ok_and(|e| !e.kind.is_access()) {
                let _ = send.send(());
            }
        })?;
        watcher.watch(&self.place, RecursiveMode::Recursive)?;
        thread::spawn(move || {
            let _watcher = watcher; // lives as long as the thread
            while changes.recv().is_ok() {
                while changes.recv_timeout(Duration::from_millis(300)).is_ok() {}
                let _ = app.emit("packs", ());
            }
        });
        Ok(())
    }
}

/// Reads one pack, a file or a folder.
pub fn find(path: &Path) -> Found {
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let mut files = Vec::new();
    let mut left = BYTES;
    let read = if path.is_dir() { gather(path, "", &mut files, &mut left) } else { take(path, &name, &mut files, &mut left) };
    match read {
        Ok(()) => Found { name, files, refused: None },
        Err(e) => Found { name, files: Vec::new(), refused: Some(e.to_string()) },
    }
}

fn gather(folder: &Path, under: &str, files: &mut Vec<PackFile>, left: &mut u64) -> io::Result<()> {
    let mut entries: Vec<_> = fs::read_dir(folder)?.collect::<io::Result<_>>()?;
    entries.sort_by_key(|e| e.file_name());
    for entry in entries {
        let (path, kind) = (entry.path(), entry.file_type()?);
        if is_hidden(&path) || kind.is_symlink() {
            continue;
        }
        let name = format!("{under}{}", entry.file_name().to_string_lossy());
        if kind.is_dir() {
            gather(&path, &format!("{name}/"), files, left)?;
        } else {
            take(&path, &name, files, left)?;
        }
    }
    Ok(())
}

fn take(path: &Path, name: &str, files: &mut Vec<PackFile>, left: &mut u64) -> io::Result<()> {
    let too_much = |what: &str| io::Error::new(io::ErrorKind::InvalidData, format!("it holds more than {what}"));
    let size = fs::symlink_metadata(path)?.len();
    *left = left.checked_sub(size).ok_or_else(|| too_much("200 MB"))?;
    if files.len() == FILES {
        return Err(too_much("500 files"));
    }
    files.push(PackFile { name: name.to_string(), bytes: STANDARD.encode(fs::read(path)?) });
    Ok(())
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_read_with_the_folders_in_it_and_a_bare_file_is_a_pack_too() {
        let place = tempfile::tempdir().unwrap();
        let packs = Packs::at(place.path().join("packs"));
        fs::create_dir_all(packs.place.join("night/ink")).unwrap();
        fs::write(packs.place.join("night/story.json"), "{}").unwrap();
        fs::write(packs.place.join("night/ink/a.ink"), "Hello.").unwrap();
        fs::write(packs.place.join("bare.ink"), "Hello.").unwrap();
        fs::write(packs.place.join(".hidden"), "no").unwrap();
        let found = packs.read().unwrap();
        assert_eq!(found.iter().map(|f| f.name.as_str()).collect::<Vec<_>>(), ["bare.ink", "night"]);
        assert_eq!(found[1].files.iter().map(|f| f.name.as_str()).collect::<Vec<_>>(), ["ink/a.ink", "story.json"]);
        assert_eq!(STANDARD.decode(&found[0].files[0].bytes).unwrap(), b"Hello.");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed() {
        let place = tempfile::tempdir().unwrap();
        let packs = Packs::at(place.path().join("packs"));
        fs::write(place.path().join("secret"), "theirs").unwrap();
        fs::create_dir_all(packs.place.join("night")).unwrap();
        std::os::unix::fs::symlink(place.path().join("secret"), packs.place.join("night/a.ink")).unwrap();
        assert!(packs.read().unwrap()[0].files.is_empty());
    }

    #[test]
    fn a_pack_of_too_many_files_is_refused_whole_and_says_why() {
        let place = tempfile::tempdir().unwrap();
        let packs = Packs::at(place.path().to_path_buf());
        fs::create_dir_all(packs.place.join("heap")).unwrap();
        for n in 0..=FILES {
            fs::write(packs.place.join(format!("heap/{n}.ink")), "x").unwrap();
        }
        let found = packs.read().unwrap();
        assert!(found[0].files.is_empty());
        assert_eq!(found[0].refused.as_deref(), Some("it holds more than 500 files"));
    }
}
