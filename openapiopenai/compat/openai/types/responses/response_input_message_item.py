# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_message_resource import InputMessageResource as ResponseInputMessageItem
from ..._models import BaseModel as BaseModel
from .response_input_message_content_list import ResponseInputMessageContentList as ResponseInputMessageContentList
__all__ = ["ResponseInputMessageItem", "BaseModel", "ResponseInputMessageContentList"]
