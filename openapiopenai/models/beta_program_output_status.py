# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaProgramOutputStatus`: another name of `ProgramOutputStatus`."""

from openapiopenai.models.program_output_status import ProgramOutputStatus as BetaProgramOutputStatus

__all__ = ["BetaProgramOutputStatus"]
