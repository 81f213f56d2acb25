# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_message_request import CreateMessageRequestDict as MessageCreateParams
from openapiopenai.models.create_message_request_attachments_item import CreateMessageRequestAttachmentsItemDict as Attachment
from openapiopenai.models.create_message_request_attachments_item_tools_item import CreateMessageRequestAttachmentsItemToolsItemDict as AttachmentTool
from openapiopenai.models.assistant_tools_file_search_type_only import AssistantToolsFileSearchTypeOnlyDict as AttachmentToolFileSearch
from ...shared_params.metadata import Metadata as Metadata
from .message_content_part_param import MessageContentPartParam as MessageContentPartParam
from ..code_interpreter_tool_param import CodeInterpreterToolParam as CodeInterpreterToolParam
__all__ = ["MessageCreateParams", "Attachment", "AttachmentTool", "AttachmentToolFileSearch", "Metadata", "MessageContentPartParam", "CodeInterpreterToolParam"]
