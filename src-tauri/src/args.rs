// What the command line asks for: `--safe-mode`, `--pack <path>` or a path alone, `--help`, `--version`.
use std::path::{Path, PathBuf};

const HELP: &str = "\
The Voice You Keep

  the-voice-you-keep [--safe-mode] [--pack <path>]

  --pack <path>   opens a story pack: a .zip, a folder, or one .ink file
  --safe-mode     starts without added packs, and draws in the plainest way
  --version       tells the version";

/// What was asked for at the start, or by a second start.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    pub safe: bool,
    pub pack: Option<PathBuf>,      // absolute
    pub told: Option<&'static str>, // to be printed instead of opening a window
    pub unknown: Vec<String>,
}

impl Asked {
    /// Reads arguments without the program's name; a relative path is taken from `cwd`.
    pub fn read(args: impl Iterator<Item = String>, cwd: &Path) -> Self {
        let mut asked = Asked::default();
        let mut args = args.peekable();
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--safe-mode" => asked.safe = true,
                "--help" | "-h" => asked.told = Some(HELP),
                "--version" | "-V" => asked.told = Some(env!("CARGO_PKG_VERSION")),
                "--pack" => asked.pack = args.next_if(|next| !next.starts_with("--")).map(|path| cwd.join(path)),
                _ => match arg.strip_prefix("--pack=") {
                    Some(path) => asked.pack = Some(cwd.join(path)),
                    None if arg.starts_with('-') => asked.unknown.push(arg),
                    None => asked.pack = Some(cwd.join(arg)), // a pack dropped on the program
                },
            }
        }
        asked
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(args: &[&str]) -> Asked {
        Asked::read(args.iter().map(|a| a.to_string()), Path::new("/home/them"))
    }

    #[test]
    fn a_pack_may_be_named_in_each_form_and_is_taken_from_where_the_player_stands() {
        let expected = Some(PathBuf::from("/home/them/night.zip"));
        assert_eq!(read(&["--pack", "night.zip"]).pack, expected);
        assert_eq!(read(&["--pack=night.zip"]).pack, expected);
        assert_eq!(read(&["night.zip"]).pack, expected);
        assert_eq!(read(&["--pack", "/else/night.zip"]).pack, Some(PathBuf::from("/else/night.zip")));
    }

    #[test]
    fn safe_mode_stands_beside_a_pack_and_an_unfinished_pack_asks_for_nothing() {
        assert_eq!(read(&["--pack", "--safe-mode"]), Asked { safe: true, ..Asked::default() });
    }

    #[test]
    fn what_is_not_known_is_named_and_changes_nothing() {
        let asked = read(&["--safemode", "-psn_0_1"]);
        assert_eq!(asked, Asked { unknown: vec!["--safemode".into(), "-psn_0_1".into()], ..Asked::default() });
    }

    #[test]
    fn help_tells_of_every_word_there_is() {
        let help = read(&["--help"]).told.unwrap();
        for word in ["--pack", "--safe-mode", "--version"] {
            assert!(help.contains(word), "{word}");
        }
        assert_eq!(read(&["--version"]).told, Some(env!("CARGO_PKG_VERSION")));
    }
}
