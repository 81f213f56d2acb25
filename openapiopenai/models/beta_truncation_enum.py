# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaTruncationEnum`: another name of `TruncationEnum`."""

from openapiopenai.models.truncation_enum import TruncationEnum as BetaTruncationEnum

__all__ = ["BetaTruncationEnum"]
