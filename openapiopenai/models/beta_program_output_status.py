"""`BetaProgramOutputStatus`: another name of `ProgramOutputStatus`."""

from openapiopenai.models.program_output_status import ProgramOutputStatus as BetaProgramOutputStatus

__all__ = ["BetaProgramOutputStatus"]
