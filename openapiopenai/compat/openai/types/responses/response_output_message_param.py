# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.output_message import OutputMessageDict as ResponseOutputMessageParam
from openapiopenai.models.output_message_content import OutputMessageContentDict as Content
from .response_output_text_param import ResponseOutputTextParam as ResponseOutputTextParam
from .response_output_refusal_param import ResponseOutputRefusalParam as ResponseOutputRefusalParam
__all__ = ["ResponseOutputMessageParam", "Content", "ResponseOutputTextParam", "ResponseOutputRefusalParam"]
