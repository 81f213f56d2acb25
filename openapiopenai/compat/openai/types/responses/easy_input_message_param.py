# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.easy_input_message import EasyInputMessageDict as EasyInputMessageParam
from .response_input_message_content_list_param import ResponseInputMessageContentListParam as ResponseInputMessageContentListParam
__all__ = ["EasyInputMessageParam", "ResponseInputMessageContentListParam"]
