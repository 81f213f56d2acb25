# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFilePath`: another name of `FilePath`."""

from openapiopenai.models.file_path import FilePath as BetaFilePath

__all__ = ["BetaFilePath"]
