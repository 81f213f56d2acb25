# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message import Message as Message
from openapiopenai.models.message_content_item import MessageContentItem as Content
from openapiopenai.models.reasoning_text_content import ReasoningTextContent as ContentReasoningText
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .text_content import TextContent as TextContent
from .summary_text_content import SummaryTextContent as SummaryTextContent
from .computer_screenshot_content import ComputerScreenshotContent as ComputerScreenshotContent
from ..responses.response_input_file import ResponseInputFile as ResponseInputFile
from ..responses.response_input_text import ResponseInputText as ResponseInputText
from ..responses.response_input_image import ResponseInputImage as ResponseInputImage
from ..responses.response_output_text import ResponseOutputText as ResponseOutputText
from ..responses.response_output_refusal import ResponseOutputRefusal as ResponseOutputRefusal
__all__ = ["Message", "Content", "ContentReasoningText", "PropertyInfo", "BaseModel", "TextContent", "SummaryTextContent", "ComputerScreenshotContent", "ResponseInputFile", "ResponseInputText", "ResponseInputImage", "ResponseOutputText", "ResponseOutputRefusal"]
