# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFileInputDetail`: another name of `FileInputDetail`."""

from openapiopenai.models.file_input_detail import FileInputDetail as BetaFileInputDetail

__all__ = ["BetaFileInputDetail"]
