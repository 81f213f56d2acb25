# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.user_message_item import UserMessageItem as ChatKitThreadUserMessageItem
from openapiopenai.models.user_message_item_content_item import UserMessageItemContentItem as Content
from openapiopenai.models.user_message_input_text import UserMessageInputText as ContentInputText
from openapiopenai.models.user_message_quoted_text import UserMessageQuotedText as ContentQuotedText
from openapiopenai.models.inference_options import InferenceOptions as InferenceOptions
from openapiopenai.models.tool_choice import ToolChoice as InferenceOptionsToolChoice
from ...._utils import PropertyInfo as PropertyInfo
from ...._models import BaseModel as BaseModel
from .chatkit_attachment import ChatKitAttachment as ChatKitAttachment
__all__ = ["ChatKitThreadUserMessageItem", "Content", "ContentInputText", "ContentQuotedText", "InferenceOptions", "InferenceOptionsToolChoice", "PropertyInfo", "BaseModel", "ChatKitAttachment"]
