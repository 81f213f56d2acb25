# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.conversation_param2 import ConversationParam2 as _ConversationParam2
from openapiopenai.models.specific_apply_patch_param import SpecificApplyPatchParam as _SpecificApplyPatchParam
from openapiopenai.models.specific_function_shell_param import SpecificFunctionShellParam as _SpecificFunctionShellParam
from openapiopenai.models.specific_programmatic_tool_calling_param import SpecificProgrammaticToolCallingParam as _SpecificProgrammaticToolCallingParam
from openapiopenai.models.tool_choice_allowed import ToolChoiceAllowed as _ToolChoiceAllowed
from openapiopenai.models.tool_choice_custom import ToolChoiceCustom as _ToolChoiceCustom
from openapiopenai.models.tool_choice_function import ToolChoiceFunction as _ToolChoiceFunction
from openapiopenai.models.tool_choice_mcp import ToolChoiceMCP as _ToolChoiceMCP
from openapiopenai.models.tool_choice_types import ToolChoiceTypes as _ToolChoiceTypes
from openapiopenai.models.responses_client_event import ResponsesClientEvent as ResponsesClientEvent
from openapiopenai.models.responses_client_event_response_create import ResponsesClientEventResponseCreate as ResponseCreate
from openapiopenai.models.create_response_access_programs import CreateResponseAccessPrograms as ResponseCreateAccessPrograms
from openapiopenai.models.create_response_background_options import CreateResponseBackgroundOptions as ResponseCreateBackgroundOptions
from openapiopenai.models.context_management_param import ContextManagementParam as ResponseCreateContextManagement
ResponseCreateConversation: TypeAlias = Union[str, _ConversationParam2, None]
from openapiopenai.models.compact_response_method_public_body_image import CompactResponseMethodPublicBodyImage as ResponseCreateImage
from openapiopenai.models.moderation_param import ModerationParam as ResponseCreateModeration
from openapiopenai.models.moderation_policy_param import ModerationPolicyParam as ResponseCreateModerationPolicy
from openapiopenai.models.moderation_config_param import ModerationConfigParam as ResponseCreateModerationPolicyInput
from openapiopenai.models.moderation_config_param import ModerationConfigParam as ResponseCreateModerationPolicyOutput
from openapiopenai.models.prompt_cache_options_param import PromptCacheOptionsParam as ResponseCreatePromptCacheOptions
from openapiopenai.models.response_stream_options import ResponseStreamOptions as ResponseCreateStreamOptions
ResponseCreateToolChoice: TypeAlias = Union[Literal["none", "auto", "required"], _ToolChoiceAllowed, _ToolChoiceTypes, _ToolChoiceFunction, _ToolChoiceMCP, _ToolChoiceCustom, _SpecificProgrammaticToolCallingParam, _SpecificApplyPatchParam, _SpecificFunctionShellParam]
from openapiopenai.models.specific_programmatic_tool_calling_param import SpecificProgrammaticToolCallingParam as ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
from .responses_client_event import ResponseCreateContextManagement as ContextManagement
Conversation: TypeAlias = Union[str, _ConversationParam2, None]
from .responses_client_event import ResponseCreateModeration as Moderation
from .responses_client_event import ResponseCreateModerationPolicy as ModerationPolicy
from .responses_client_event import ResponseCreateModerationPolicyInput as ModerationPolicyInput
from .responses_client_event import ResponseCreateModerationPolicyOutput as ModerationPolicyOutput
from .responses_client_event import ResponseCreatePromptCacheOptions as PromptCacheOptions
from .responses_client_event import ResponseCreateStreamOptions as StreamOptions
ToolChoice: TypeAlias = Union[Literal["none", "auto", "required"], _ToolChoiceAllowed, _ToolChoiceTypes, _ToolChoiceFunction, _ToolChoiceMCP, _ToolChoiceCustom, _SpecificProgrammaticToolCallingParam, _SpecificApplyPatchParam, _SpecificFunctionShellParam]
from .responses_client_event import ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam as ToolChoiceSpecificProgrammaticToolCallingParam
from .tool import Tool as Tool
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .service_tier import ServiceTier as ServiceTier
from .response_input import ResponseInput as ResponseInput
from .response_prompt import ResponsePrompt as ResponsePrompt
from .tool_choice_mcp import ToolChoiceMcp as ToolChoiceMcp
from ..shared.metadata import Metadata as Metadata
from ..shared.reasoning import Reasoning as Reasoning
from .tool_choice_shell import ToolChoiceShell as ToolChoiceShell
from .tool_choice_types import ToolChoiceTypes as ToolChoiceTypes
from .tool_choice_custom import ToolChoiceCustom as ToolChoiceCustom
from .response_includable import ResponseIncludable as ResponseIncludable
from .tool_choice_allowed import ToolChoiceAllowed as ToolChoiceAllowed
from .tool_choice_options import ToolChoiceOptions as ToolChoiceOptions
from .response_steer_event import ResponseSteerEvent as ResponseSteerEvent
from .response_text_config import ResponseTextConfig as ResponseTextConfig
from .tool_choice_function import ToolChoiceFunction as ToolChoiceFunction
from ..shared.responses_model import ResponsesModel as ResponsesModel
from .tool_choice_apply_patch import ToolChoiceApplyPatch as ToolChoiceApplyPatch
from .response_conversation_param import ResponseConversationParam as ResponseConversationParam
__all__ = ["ResponsesClientEvent", "ResponseCreate", "ResponseCreateAccessPrograms", "ResponseCreateBackgroundOptions", "ResponseCreateContextManagement", "ResponseCreateConversation", "ResponseCreateImage", "ResponseCreateModeration", "ResponseCreateModerationPolicy", "ResponseCreateModerationPolicyInput", "ResponseCreateModerationPolicyOutput", "ResponseCreatePromptCacheOptions", "ResponseCreateStreamOptions", "ResponseCreateToolChoice", "ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam", "ContextManagement", "Conversation", "Moderation", "ModerationPolicy", "ModerationPolicyInput", "ModerationPolicyOutput", "PromptCacheOptions", "StreamOptions", "ToolChoice", "ToolChoiceSpecificProgrammaticToolCallingParam", "Tool", "PropertyInfo", "BaseModel", "ServiceTier", "ResponseInput", "ResponsePrompt", "ToolChoiceMcp", "Metadata", "Reasoning", "ToolChoiceShell", "ToolChoiceTypes", "ToolChoiceCustom", "ResponseIncludable", "ToolChoiceAllowed", "ToolChoiceOptions", "ResponseSteerEvent", "ResponseTextConfig", "ToolChoiceFunction", "ResponsesModel", "ToolChoiceApplyPatch", "ResponseConversationParam"]
