//! Small files that are replaced as a whole. After a crash, and when the disk is full, one has its old content or its new one.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use tempfile::NamedTempFile;

/// A file in the program's directory on this computer, which does not roam with the profile.
#[derive(Debug, Clone)]
pub struct KeptFile {
    path: PathBuf,
    /// Where earlier versions kept it: on Windows, in the roaming profile.
    earlier: Option<PathBuf>,
}

impl KeptFile {
    /// The file at `path`, which may still be at `earlier`.
    #[must_use]
    pub fn new(path: PathBuf, earlier: PathBuf) -> Self {
        let earlier = Some(earlier).filter(|earlier| *earlier != path);
        Self { path, earlier }
    }

    /// Its content; `None` if there is no such file. May block.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn read(&self) -> io::Result<Option<Vec<u8>>> {
        match (read(&self.path)?, &self.earlier) {
            (None, Some(earlier)) => read(earlier),
            (content, _) => Ok(content),
        }
    }

    /// Replaces its content. May block.
    ///
    /// # Errors
    /// If it cannot be written; its content is then the one before.
    pub fn replace(&self, content: &[u8]) -> io::Result<()> {
        self.replace_by(|file| file.write_all(content))
    }

    fn replace_by(&self, write: impl FnOnce(&mut fs::File) -> io::Result<()>) -> io::Result<()> {
        let directory = self.path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(directory)?;
        let mut new = NamedTempFile::new_in(directory)?;
        write(new.as_file_mut())?;
        new.as_file().sync_all()?;
        new.persist(&self.path).map_err(|why| why.error)?;
        match &self.earlier {
            Some(earlier) if earlier.exists() => fs::remove_file(earlier),
            Some(_) | None => Ok(()),
        }
    }
}

fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(content) => Ok(Some(content)),
        Err(missing) if missing.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(why) => Err(why),
    }
}

#[cfg(test)]
#[path = "../tests/unit/kept_file.rs"]
mod tests;
