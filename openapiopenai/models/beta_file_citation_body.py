"""`BetaFileCitationBody`: another name of `FileCitationBody`."""

from openapiopenai.models.file_citation_body import FileCitationBody as BetaFileCitationBody

__all__ = ["BetaFileCitationBody"]
