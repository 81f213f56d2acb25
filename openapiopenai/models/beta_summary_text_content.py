# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaSummaryTextContent`: another name of `SummaryTextContent`."""

from openapiopenai.models.summary_text_content import SummaryTextContent as BetaSummaryTextContent

__all__ = ["BetaSummaryTextContent"]
