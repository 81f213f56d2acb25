# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.easy_input_message import EasyInputMessage as EasyInputMessage
from ..._models import BaseModel as BaseModel
from .response_input_message_content_list import ResponseInputMessageContentList as ResponseInputMessageContentList
