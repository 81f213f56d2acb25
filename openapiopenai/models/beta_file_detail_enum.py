# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFileDetailEnum`: another name of `FileDetailEnum`."""

from openapiopenai.models.file_detail_enum import FileDetailEnum as BetaFileDetailEnum

__all__ = ["BetaFileDetailEnum"]
