"""`BetaTruncationEnum`: another name of `TruncationEnum`."""

from openapiopenai.models.truncation_enum import TruncationEnum as BetaTruncationEnum

__all__ = ["BetaTruncationEnum"]
