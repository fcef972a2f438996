// What the command line asks for: `--safe-mode`, `--pack <path>`. Whatever else stands there is left to others.
use std::path::{Path, PathBuf};

/// What was asked for at the start, or by a second start.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    pub safe: bool,
    pub pack: Option<PathBuf>, // absolute
}

impl Asked {
    /// Reads arguments without the program's name; a relative path is taken from `cwd`.
    pub fn read(args: impl Iterator<Item = String>, cwd: &Path) -> Self {
        let mut asked = Asked::default();
        let mut args = args.peekable();
        while let Some(arg) = args.next() {
            if arg == "--safe-mode" {
                asked.safe = true;
            } else if let Some(path) = arg.strip_prefix("--pack=") {
                asked.pack = Some(cwd.join(path));
            } else if arg == "--pack" {
                asked.pack = args.next_if(|next| !next.starts_with("--")).map(|path| cwd.join(path));
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
    fn a_pack_may_be_named_in_either_form_and_is_taken_from_where_the_player_stands() {
        let expected = Some(PathBuf::from("/home/them/night.zip"));
        assert_eq!(read(&["--pack", "night.zip"]).pack, expected);
        assert_eq!(read(&["--pack=night.zip"]).pack, expected);
        assert_eq!(read(&["--pack", "/else/night.zip"]).pack, Some(PathBuf::from("/else/night.zip")));
    }

    #[test]
    fn safe_mode_stands_beside_a_pack_and_an_unfinished_pack_asks_for_nothing() {
        assert_eq!(read(&["--pack", "--safe-mode"]), Asked { safe: true, pack: None });
        assert_eq!(read(&["--something-else"]), Asked::default());
    }
}
