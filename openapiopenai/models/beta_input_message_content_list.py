# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaInputMessageContentList`: another name of `InputMessageContentList`."""

from openapiopenai.models.input_message_content_list import InputMessageContentList as BetaInputMessageContentList

__all__ = ["BetaInputMessageContentList"]
