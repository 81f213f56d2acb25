# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.conversation_param2 import ConversationParam2Dict as _ConversationParam2Dict
from openapiopenai.models.specific_apply_patch_param import SpecificApplyPatchParamDict as _SpecificApplyPatchParamDict
from openapiopenai.models.specific_function_shell_param import SpecificFunctionShellParamDict as _SpecificFunctionShellParamDict
from openapiopenai.models.specific_programmatic_tool_calling_param import SpecificProgrammaticToolCallingParamDict as _SpecificProgrammaticToolCallingParamDict
from openapiopenai.models.tool_choice_allowed import ToolChoiceAllowedDict as _ToolChoiceAllowedDict
from openapiopenai.models.tool_choice_custom import ToolChoiceCustomDict as _ToolChoiceCustomDict
from openapiopenai.models.tool_choice_function import ToolChoiceFunctionDict as _ToolChoiceFunctionDict
from openapiopenai.models.tool_choice_mcp import ToolChoiceMCPDict as _ToolChoiceMCPDict
from openapiopenai.models.tool_choice_types import ToolChoiceTypesDict as _ToolChoiceTypesDict
from openapiopenai.models.create_response import CreateResponseDict as ResponseCreateParamsBase
from openapiopenai.models.create_response_access_programs import CreateResponseAccessProgramsDict as AccessPrograms
from openapiopenai.models.create_response_background_options import CreateResponseBackgroundOptionsDict as BackgroundOptions
from openapiopenai.models.context_management_param import ContextManagementParamDict as ContextManagement
Conversation: TypeAlias = Union[str, _ConversationParam2Dict]
from openapiopenai.models.compact_response_method_public_body_image import CompactResponseMethodPublicBodyImageDict as Image
from openapiopenai.models.moderation_param import ModerationParamDict as Moderation
from openapiopenai.models.moderation_policy_param import ModerationPolicyParamDict as ModerationPolicy
from openapiopenai.models.moderation_config_param import ModerationConfigParamDict as ModerationPolicyInput
from openapiopenai.models.moderation_config_param import ModerationConfigParamDict as ModerationPolicyOutput
from openapiopenai.models.prompt_cache_options_param import PromptCacheOptionsParamDict as PromptCacheOptions
from openapiopenai.models.response_stream_options import ResponseStreamOptionsDict as StreamOptions
ToolChoice: TypeAlias = Union[Literal["none", "auto", "required"], _ToolChoiceAllowedDict, _ToolChoiceTypesDict, _ToolChoiceFunctionDict, _ToolChoiceMCPDict, _ToolChoiceCustomDict, _SpecificProgrammaticToolCallingParamDict, _SpecificApplyPatchParamDict, _SpecificFunctionShellParamDict]
from openapiopenai.models.specific_programmatic_tool_calling_param import SpecificProgrammaticToolCallingParamDict as ToolChoiceSpecificProgrammaticToolCallingParam
from openapiopenai.models.create_response import CreateResponseDict as ResponseCreateParamsNonStreaming
from openapiopenai.models.create_response import CreateResponseDict as ResponseCreateParamsStreaming
from openapiopenai.models.create_response import CreateResponseDict as ResponseCreateParams
from .tool_param import ToolParam as ToolParam
from .service_tier import ServiceTier as ServiceTier
from .response_includable import ResponseIncludable as ResponseIncludable
from .tool_choice_options import ToolChoiceOptions as ToolChoiceOptions
from .response_input_param import ResponseInputParam as ResponseInputParam
from .response_prompt_param import ResponsePromptParam as ResponsePromptParam
from .tool_choice_mcp_param import ToolChoiceMcpParam as ToolChoiceMcpParam
from ..shared_params.metadata import Metadata as Metadata
from .tool_choice_shell_param import ToolChoiceShellParam as ToolChoiceShellParam
from .tool_choice_types_param import ToolChoiceTypesParam as ToolChoiceTypesParam
from ..shared_params.reasoning import Reasoning as Reasoning
from .tool_choice_custom_param import ToolChoiceCustomParam as ToolChoiceCustomParam
from .tool_choice_allowed_param import ToolChoiceAllowedParam as ToolChoiceAllowedParam
from .response_text_config_param import ResponseTextConfigParam as ResponseTextConfigParam
from .tool_choice_function_param import ToolChoiceFunctionParam as ToolChoiceFunctionParam
from .tool_choice_apply_patch_param import ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam
from ..shared_params.responses_model import ResponsesModel as ResponsesModel
from .response_conversation_param_param import ResponseConversationParamParam as ResponseConversationParamParam
__all__ = ["ResponseCreateParamsBase", "AccessPrograms", "BackgroundOptions", "ContextManagement", "Conversation", "Image", "Moderation", "ModerationPolicy", "ModerationPolicyInput", "ModerationPolicyOutput", "PromptCacheOptions", "StreamOptions", "ToolChoice", "ToolChoiceSpecificProgrammaticToolCallingParam", "ResponseCreateParamsNonStreaming", "ResponseCreateParamsStreaming", "ResponseCreateParams", "ToolParam", "ServiceTier", "ResponseIncludable", "ToolChoiceOptions", "ResponseInputParam", "ResponsePromptParam", "ToolChoiceMcpParam", "Metadata", "ToolChoiceShellParam", "ToolChoiceTypesParam", "Reasoning", "ToolChoiceCustomParam", "ToolChoiceAllowedParam", "ResponseTextConfigParam", "ToolChoiceFunctionParam", "ToolChoiceApplyPatchParam", "ResponsesModel", "ResponseConversationParamParam"]
