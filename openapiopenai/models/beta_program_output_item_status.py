# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaProgramOutputItemStatus`: another name of `ProgramOutputItemStatus`."""

from openapiopenai.models.program_output_item_status import ProgramOutputItemStatus as BetaProgramOutputItemStatus

__all__ = ["BetaProgramOutputItemStatus"]
