# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.output_message import OutputMessageDict as ResponseOutputMessageParam
from openapiopenai.models.output_message_content import OutputMessageContentDict as Content
__all__ = ["ResponseOutputMessageParam", "Content"]
