# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_object import MessageObject as Message
from openapiopenai.models.message_object_attachments_item import MessageObjectAttachmentsItem as Attachment
from openapiopenai.models.message_object_attachments_item_tools_item import MessageObjectAttachmentsItemToolsItem as AttachmentTool
from openapiopenai.models.assistant_tools_file_search_type_only import AssistantToolsFileSearchTypeOnly as AttachmentToolAssistantToolsFileSearchTypeOnly
from openapiopenai.models.message_object_incomplete_details import MessageObjectIncompleteDetails as IncompleteDetails
from ...._models import BaseModel as BaseModel
from .message_content import MessageContent as MessageContent
from ...shared.metadata import Metadata as Metadata
from ..code_interpreter_tool import CodeInterpreterTool as CodeInterpreterTool
__all__ = ["Message", "Attachment", "AttachmentTool", "AttachmentToolAssistantToolsFileSearchTypeOnly", "IncompleteDetails", "BaseModel", "MessageContent", "Metadata", "CodeInterpreterTool"]
