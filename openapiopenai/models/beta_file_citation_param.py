# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFileCitationParam`: another name of `FileCitationParam`."""

from openapiopenai.models.file_citation_param import FileCitationParam as BetaFileCitationParam

__all__ = ["BetaFileCitationParam"]
