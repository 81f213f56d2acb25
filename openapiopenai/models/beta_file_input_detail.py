"""`BetaFileInputDetail`: another name of `FileInputDetail`."""

from openapiopenai.models.file_input_detail import FileInputDetail as BetaFileInputDetail

__all__ = ["BetaFileInputDetail"]
