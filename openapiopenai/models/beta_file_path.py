"""`BetaFilePath`: another name of `FilePath`."""

from openapiopenai.models.file_path import FilePath as BetaFilePath

__all__ = ["BetaFilePath"]
