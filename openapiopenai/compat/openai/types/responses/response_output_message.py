# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.output_message import OutputMessage as ResponseOutputMessage
from openapiopenai.models.message_content_item import MessageContentItem as Content
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .response_output_text import ResponseOutputText as ResponseOutputText
from .response_output_refusal import ResponseOutputRefusal as ResponseOutputRefusal
__all__ = ["ResponseOutputMessage", "Content", "PropertyInfo", "BaseModel", "ResponseOutputText", "ResponseOutputRefusal"]
