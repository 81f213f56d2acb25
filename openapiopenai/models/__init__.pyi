# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

from openapiopenai.models.accept_live_session_request import (
    AcceptLiveSessionRequest as AcceptLiveSessionRequest,
)
from openapiopenai.models.accept_live_session_request import (
    AcceptLiveSessionRequestDict as AcceptLiveSessionRequestDict,
)
from openapiopenai.models.accept_live_session_request_session import (
    AcceptLiveSessionRequestSession as AcceptLiveSessionRequestSession,
)
from openapiopenai.models.accept_live_session_request_session import (
    AcceptLiveSessionRequestSessionDict as AcceptLiveSessionRequestSessionDict,
)
from openapiopenai.models.accept_live_session_request_session_delegation import (
    AcceptLiveSessionRequestSessionDelegation as AcceptLiveSessionRequestSessionDelegation,
)
from openapiopenai.models.accept_live_session_request_session_delegation import (
    AcceptLiveSessionRequestSessionDelegationDict as AcceptLiveSessionRequestSessionDelegationDict,
)
from openapiopenai.models.accept_live_session_request_session_delegation import (
    UnknownAcceptLiveSessionRequestSessionDelegation as UnknownAcceptLiveSessionRequestSessionDelegation,
)
from openapiopenai.models.active_status import (
    ActiveStatus as ActiveStatus,
)
from openapiopenai.models.add_upload_part_request import (
    AddUploadPartRequest as AddUploadPartRequest,
)
from openapiopenai.models.add_upload_part_request import (
    AddUploadPartRequestDict as AddUploadPartRequestDict,
)
from openapiopenai.models.additional_tools import (
    AdditionalTools as AdditionalTools,
)
from openapiopenai.models.additional_tools_item_param import (
    AdditionalToolsItemParam as AdditionalToolsItemParam,
)
from openapiopenai.models.additional_tools_item_param import (
    AdditionalToolsItemParamDict as AdditionalToolsItemParamDict,
)
from openapiopenai.models.admin_api_key import (
    AdminApiKey as AdminApiKey,
)
from openapiopenai.models.admin_api_key_create_response import (
    AdminApiKeyCreateResponse as AdminApiKeyCreateResponse,
)
from openapiopenai.models.admin_api_key_owner import (
    AdminApiKeyOwner as AdminApiKeyOwner,
)
from openapiopenai.models.admin_api_keys_create_request import (
    AdminApiKeysCreateRequest as AdminApiKeysCreateRequest,
)
from openapiopenai.models.admin_api_keys_create_request import (
    AdminApiKeysCreateRequestDict as AdminApiKeysCreateRequestDict,
)
from openapiopenai.models.admin_api_keys_delete_response import (
    AdminApiKeysDeleteResponse as AdminApiKeysDeleteResponse,
)
from openapiopenai.models.agent import (
    Agent as Agent,
)
from openapiopenai.models.agent_automation import (
    AgentAutomation as AgentAutomation,
)
from openapiopenai.models.agent_automation import (
    UnknownAgentAutomation as UnknownAgentAutomation,
)
from openapiopenai.models.agent_automation_created_by import (
    AgentAutomationCreatedBy as AgentAutomationCreatedBy,
)
from openapiopenai.models.agent_automation_created_by import (
    UnknownAgentAutomationCreatedBy as UnknownAgentAutomationCreatedBy,
)
from openapiopenai.models.agent_automation_created_by_resource_developer import (
    AgentAutomationCreatedByResourceDeveloper as AgentAutomationCreatedByResourceDeveloper,
)
from openapiopenai.models.agent_automation_deleted import (
    AgentAutomationDeleted as AgentAutomationDeleted,
)
from openapiopenai.models.agent_automation_environment import (
    AgentAutomationEnvironment as AgentAutomationEnvironment,
)
from openapiopenai.models.agent_automation_environment import (
    UnknownAgentAutomationEnvironment as UnknownAgentAutomationEnvironment,
)
from openapiopenai.models.agent_automation_environment_resource_none import (
    AgentAutomationEnvironmentResourceNone as AgentAutomationEnvironmentResourceNone,
)
from openapiopenai.models.agent_automation_environment_resource_none import (
    AgentAutomationEnvironmentResourceNoneDict as AgentAutomationEnvironmentResourceNoneDict,
)
from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted import (
    AgentAutomationEnvironmentResourceOpenAIHosted as AgentAutomationEnvironmentResourceOpenAIHosted,
)
from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_desktop import (
    AgentAutomationEnvironmentResourceOpenAIHostedDesktop as AgentAutomationEnvironmentResourceOpenAIHostedDesktop,
)
from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_desktop import (
    AgentAutomationEnvironmentResourceOpenAIHostedDesktopDict as AgentAutomationEnvironmentResourceOpenAIHostedDesktopDict,
)
from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_files_item import (
    AgentAutomationEnvironmentResourceOpenAIHostedFilesItem as AgentAutomationEnvironmentResourceOpenAIHostedFilesItem,
)
from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_files_item import (
    UnknownAgentAutomationEnvironmentResourceOpenAIHostedFilesItem as UnknownAgentAutomationEnvironmentResourceOpenAIHostedFilesItem,
)
from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_network import (
    AgentAutomationEnvironmentResourceOpenAIHostedNetwork as AgentAutomationEnvironmentResourceOpenAIHostedNetwork,
)
from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_packages import (
    AgentAutomationEnvironmentResourceOpenAIHostedPackages as AgentAutomationEnvironmentResourceOpenAIHostedPackages,
)
from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_packages import (
    AgentAutomationEnvironmentResourceOpenAIHostedPackagesDict as AgentAutomationEnvironmentResourceOpenAIHostedPackagesDict,
)
from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_skills_item import (
    AgentAutomationEnvironmentResourceOpenAIHostedSkillsItem as AgentAutomationEnvironmentResourceOpenAIHostedSkillsItem,
)
from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_skills_item import (
    UnknownAgentAutomationEnvironmentResourceOpenAIHostedSkillsItem as UnknownAgentAutomationEnvironmentResourceOpenAIHostedSkillsItem,
)
from openapiopenai.models.agent_automation_environment_resource_self_hosted import (
    AgentAutomationEnvironmentResourceSelfHosted as AgentAutomationEnvironmentResourceSelfHosted,
)
from openapiopenai.models.agent_automation_invocation import (
    AgentAutomationInvocation as AgentAutomationInvocation,
)
from openapiopenai.models.agent_automation_invocation_error import (
    AgentAutomationInvocationError as AgentAutomationInvocationError,
)
from openapiopenai.models.agent_automation_invocation_list_resource import (
    AgentAutomationInvocationListResource as AgentAutomationInvocationListResource,
)
from openapiopenai.models.agent_automation_invocation_source import (
    AgentAutomationInvocationSource as AgentAutomationInvocationSource,
)
from openapiopenai.models.agent_automation_invocation_source import (
    UnknownAgentAutomationInvocationSource as UnknownAgentAutomationInvocationSource,
)
from openapiopenai.models.agent_automation_invocation_source_resource_automation import (
    AgentAutomationInvocationSourceResourceAutomation as AgentAutomationInvocationSourceResourceAutomation,
)
from openapiopenai.models.agent_automation_invocation_source_resource_manual import (
    AgentAutomationInvocationSourceResourceManual as AgentAutomationInvocationSourceResourceManual,
)
from openapiopenai.models.agent_automation_list_resource import (
    AgentAutomationListResource as AgentAutomationListResource,
)
from openapiopenai.models.agent_automation_target import (
    AgentAutomationTarget as AgentAutomationTarget,
)
from openapiopenai.models.agent_automation_target import (
    UnknownAgentAutomationTarget as UnknownAgentAutomationTarget,
)
from openapiopenai.models.agent_automation_target_new_session import (
    AgentAutomationTargetNewSession as AgentAutomationTargetNewSession,
)
from openapiopenai.models.agent_automation_target_new_session import (
    AgentAutomationTargetNewSessionDict as AgentAutomationTargetNewSessionDict,
)
from openapiopenai.models.agent_automation_target_new_session_environment import (
    AgentAutomationTargetNewSessionEnvironment as AgentAutomationTargetNewSessionEnvironment,
)
from openapiopenai.models.agent_automation_target_new_session_environment import (
    AgentAutomationTargetNewSessionEnvironmentDict as AgentAutomationTargetNewSessionEnvironmentDict,
)
from openapiopenai.models.agent_automation_target_new_session_environment import (
    UnknownAgentAutomationTargetNewSessionEnvironment as UnknownAgentAutomationTargetNewSessionEnvironment,
)
from openapiopenai.models.agent_automation_target_resource_existing_session import (
    AgentAutomationTargetResourceExistingSession as AgentAutomationTargetResourceExistingSession,
)
from openapiopenai.models.agent_automation_target_resource_existing_session import (
    AgentAutomationTargetResourceExistingSessionDict as AgentAutomationTargetResourceExistingSessionDict,
)
from openapiopenai.models.agent_automation_target_resource_new_session import (
    AgentAutomationTargetResourceNewSession as AgentAutomationTargetResourceNewSession,
)
from openapiopenai.models.agent_automation_target_resource_new_session_input import (
    AgentAutomationTargetResourceNewSessionInput as AgentAutomationTargetResourceNewSessionInput,
)
from openapiopenai.models.agent_automation_target_resource_new_session_input import (
    AgentAutomationTargetResourceNewSessionInputDict as AgentAutomationTargetResourceNewSessionInputDict,
)
from openapiopenai.models.agent_automation_target_resource_new_session_input_content_item import (
    AgentAutomationTargetResourceNewSessionInputContentItem as AgentAutomationTargetResourceNewSessionInputContentItem,
)
from openapiopenai.models.agent_automation_target_resource_new_session_input_content_item import (
    AgentAutomationTargetResourceNewSessionInputContentItemDict as AgentAutomationTargetResourceNewSessionInputContentItemDict,
)
from openapiopenai.models.agent_automation_target_resource_new_session_input_content_item import (
    UnknownAgentAutomationTargetResourceNewSessionInputContentItem as UnknownAgentAutomationTargetResourceNewSessionInputContentItem,
)
from openapiopenai.models.agent_browser_authentication_submit_param import (
    AgentBrowserAuthenticationSubmitParam as AgentBrowserAuthenticationSubmitParam,
)
from openapiopenai.models.agent_browser_authentication_submit_param import (
    AgentBrowserAuthenticationSubmitParamDict as AgentBrowserAuthenticationSubmitParamDict,
)
from openapiopenai.models.agent_browser_authentication_submit_param_fields_item import (
    AgentBrowserAuthenticationSubmitParamFieldsItem as AgentBrowserAuthenticationSubmitParamFieldsItem,
)
from openapiopenai.models.agent_browser_authentication_submit_param_fields_item import (
    AgentBrowserAuthenticationSubmitParamFieldsItemDict as AgentBrowserAuthenticationSubmitParamFieldsItemDict,
)
from openapiopenai.models.agent_browser_origin_access_param import (
    AgentBrowserOriginAccessParam as AgentBrowserOriginAccessParam,
)
from openapiopenai.models.agent_browser_origin_access_param import (
    AgentBrowserOriginAccessParamDict as AgentBrowserOriginAccessParamDict,
)
from openapiopenai.models.agent_close_subagent_call_item import (
    AgentCloseSubagentCallItem as AgentCloseSubagentCallItem,
)
from openapiopenai.models.agent_command_execution_item import (
    AgentCommandExecutionItem as AgentCommandExecutionItem,
)
from openapiopenai.models.agent_compaction import (
    AgentCompaction as AgentCompaction,
)
from openapiopenai.models.agent_compaction import (
    AgentCompactionDict as AgentCompactionDict,
)
from openapiopenai.models.agent_content import (
    AgentContent as AgentContent,
)
from openapiopenai.models.agent_content import (
    UnknownAgentContent as UnknownAgentContent,
)
from openapiopenai.models.agent_create_subagent_call_item import (
    AgentCreateSubagentCallItem as AgentCreateSubagentCallItem,
)
from openapiopenai.models.agent_deleted import (
    AgentDeleted as AgentDeleted,
)
from openapiopenai.models.agent_environment_file import (
    AgentEnvironmentFile as AgentEnvironmentFile,
)
from openapiopenai.models.agent_environment_file_list_resource import (
    AgentEnvironmentFileListResource as AgentEnvironmentFileListResource,
)
from openapiopenai.models.agent_environment_info import (
    AgentEnvironmentInfo as AgentEnvironmentInfo,
)
from openapiopenai.models.agent_environment_list_resource import (
    AgentEnvironmentListResource as AgentEnvironmentListResource,
)
from openapiopenai.models.agent_environment_template import (
    AgentEnvironmentTemplate as AgentEnvironmentTemplate,
)
from openapiopenai.models.agent_environment_template_deleted import (
    AgentEnvironmentTemplateDeleted as AgentEnvironmentTemplateDeleted,
)
from openapiopenai.models.agent_environment_template_files_item import (
    AgentEnvironmentTemplateFilesItem as AgentEnvironmentTemplateFilesItem,
)
from openapiopenai.models.agent_environment_template_files_item import (
    UnknownAgentEnvironmentTemplateFilesItem as UnknownAgentEnvironmentTemplateFilesItem,
)
from openapiopenai.models.agent_environment_template_list_resource import (
    AgentEnvironmentTemplateListResource as AgentEnvironmentTemplateListResource,
)
from openapiopenai.models.agent_environment_template_skills_item import (
    AgentEnvironmentTemplateSkillsItem as AgentEnvironmentTemplateSkillsItem,
)
from openapiopenai.models.agent_environment_template_skills_item import (
    UnknownAgentEnvironmentTemplateSkillsItem as UnknownAgentEnvironmentTemplateSkillsItem,
)
from openapiopenai.models.agent_experimental import (
    AgentExperimental as AgentExperimental,
)
from openapiopenai.models.agent_experimental import (
    AgentExperimentalDict as AgentExperimentalDict,
)
from openapiopenai.models.agent_function_call_item import (
    AgentFunctionCallItem as AgentFunctionCallItem,
)
from openapiopenai.models.agent_interrupt_subagent_call_item import (
    AgentInterruptSubagentCallItem as AgentInterruptSubagentCallItem,
)
from openapiopenai.models.agent_list_resource import (
    AgentListResource as AgentListResource,
)
from openapiopenai.models.agent_mcp_call_item import (
    AgentMcpCallItem as AgentMcpCallItem,
)
from openapiopenai.models.agent_message_item_resource import (
    AgentMessageItemResource as AgentMessageItemResource,
)
from openapiopenai.models.agent_one_time_automation import (
    AgentOneTimeAutomation as AgentOneTimeAutomation,
)
from openapiopenai.models.agent_output_command_execution_output_delta_event import (
    AgentOutputCommandExecutionOutputDeltaEvent as AgentOutputCommandExecutionOutputDeltaEvent,
)
from openapiopenai.models.agent_output_item import (
    AgentOutputItem as AgentOutputItem,
)
from openapiopenai.models.agent_output_item import (
    UnknownAgentOutputItem as UnknownAgentOutputItem,
)
from openapiopenai.models.agent_periodic_automation import (
    AgentPeriodicAutomation as AgentPeriodicAutomation,
)
from openapiopenai.models.agent_reasoning import (
    AgentReasoning as AgentReasoning,
)
from openapiopenai.models.agent_reasoning_item import (
    AgentReasoningItem as AgentReasoningItem,
)
from openapiopenai.models.agent_reasoning_param import (
    AgentReasoningParam as AgentReasoningParam,
)
from openapiopenai.models.agent_reasoning_param import (
    AgentReasoningParamDict as AgentReasoningParamDict,
)
from openapiopenai.models.agent_resume_subagent_call_item import (
    AgentResumeSubagentCallItem as AgentResumeSubagentCallItem,
)
from openapiopenai.models.agent_send_subagent_input_call_item import (
    AgentSendSubagentInputCallItem as AgentSendSubagentInputCallItem,
)
from openapiopenai.models.agent_session import (
    AgentSession as AgentSession,
)
from openapiopenai.models.agent_session_agent import (
    AgentSessionAgent as AgentSessionAgent,
)
from openapiopenai.models.agent_session_artifact import (
    AgentSessionArtifact as AgentSessionArtifact,
)
from openapiopenai.models.agent_session_artifact_deleted import (
    AgentSessionArtifactDeleted as AgentSessionArtifactDeleted,
)
from openapiopenai.models.agent_session_artifact_list_resource import (
    AgentSessionArtifactListResource as AgentSessionArtifactListResource,
)
from openapiopenai.models.agent_session_assistant_message import (
    AgentSessionAssistantMessage as AgentSessionAssistantMessage,
)
from openapiopenai.models.agent_session_created_event import (
    AgentSessionCreatedEvent as AgentSessionCreatedEvent,
)
from openapiopenai.models.agent_session_deleted import (
    AgentSessionDeleted as AgentSessionDeleted,
)
from openapiopenai.models.agent_session_environment_connected_event import (
    AgentSessionEnvironmentConnectedEvent as AgentSessionEnvironmentConnectedEvent,
)
from openapiopenai.models.agent_session_environment_disconnected_event import (
    AgentSessionEnvironmentDisconnectedEvent as AgentSessionEnvironmentDisconnectedEvent,
)
from openapiopenai.models.agent_session_environment_expired_event import (
    AgentSessionEnvironmentExpiredEvent as AgentSessionEnvironmentExpiredEvent,
)
from openapiopenai.models.agent_session_environment_failed_event import (
    AgentSessionEnvironmentFailedEvent as AgentSessionEnvironmentFailedEvent,
)
from openapiopenai.models.agent_session_environment_pending_event import (
    AgentSessionEnvironmentPendingEvent as AgentSessionEnvironmentPendingEvent,
)
from openapiopenai.models.agent_session_environment_ready_event import (
    AgentSessionEnvironmentReadyEvent as AgentSessionEnvironmentReadyEvent,
)
from openapiopenai.models.agent_session_environment_reset_event import (
    AgentSessionEnvironmentResetEvent as AgentSessionEnvironmentResetEvent,
)
from openapiopenai.models.agent_session_environment_state import (
    AgentSessionEnvironmentState as AgentSessionEnvironmentState,
)
from openapiopenai.models.agent_session_environment_state_error import (
    AgentSessionEnvironmentStateError as AgentSessionEnvironmentStateError,
)
from openapiopenai.models.agent_session_environment_suspended_event import (
    AgentSessionEnvironmentSuspendedEvent as AgentSessionEnvironmentSuspendedEvent,
)
from openapiopenai.models.agent_session_error_event import (
    AgentSessionErrorEvent as AgentSessionErrorEvent,
)
from openapiopenai.models.agent_session_event import (
    AgentSessionEvent as AgentSessionEvent,
)
from openapiopenai.models.agent_session_event import (
    UnknownAgentSessionEvent as UnknownAgentSessionEvent,
)
from openapiopenai.models.agent_session_failed_event import (
    AgentSessionFailedEvent as AgentSessionFailedEvent,
)
from openapiopenai.models.agent_session_idle_event import (
    AgentSessionIdleEvent as AgentSessionIdleEvent,
)
from openapiopenai.models.agent_session_in_progress_event import (
    AgentSessionInProgressEvent as AgentSessionInProgressEvent,
)
from openapiopenai.models.agent_session_input import (
    AgentSessionInput as AgentSessionInput,
)
from openapiopenai.models.agent_session_input import (
    AgentSessionInputDict as AgentSessionInputDict,
)
from openapiopenai.models.agent_session_input import (
    UnknownAgentSessionInput as UnknownAgentSessionInput,
)
from openapiopenai.models.agent_session_item import (
    AgentSessionItem as AgentSessionItem,
)
from openapiopenai.models.agent_session_item import (
    UnknownAgentSessionItem as UnknownAgentSessionItem,
)
from openapiopenai.models.agent_session_item_list_resource import (
    AgentSessionItemListResource as AgentSessionItemListResource,
)
from openapiopenai.models.agent_session_list_resource import (
    AgentSessionListResource as AgentSessionListResource,
)
from openapiopenai.models.agent_session_message import (
    AgentSessionMessage as AgentSessionMessage,
)
from openapiopenai.models.agent_session_message_content import (
    AgentSessionMessageContent as AgentSessionMessageContent,
)
from openapiopenai.models.agent_session_message_content import (
    UnknownAgentSessionMessageContent as UnknownAgentSessionMessageContent,
)
from openapiopenai.models.agent_session_prompt_cache_options import (
    AgentSessionPromptCacheOptions as AgentSessionPromptCacheOptions,
)
from openapiopenai.models.agent_session_prompt_cache_options import (
    AgentSessionPromptCacheOptionsDict as AgentSessionPromptCacheOptionsDict,
)
from openapiopenai.models.agent_session_required_actions_item import (
    AgentSessionRequiredActionsItem as AgentSessionRequiredActionsItem,
)
from openapiopenai.models.agent_session_required_actions_item import (
    UnknownAgentSessionRequiredActionsItem as UnknownAgentSessionRequiredActionsItem,
)
from openapiopenai.models.agent_session_required_actions_item_computer_use_approval_request import (
    AgentSessionRequiredActionsItemComputerUseApprovalRequest as AgentSessionRequiredActionsItemComputerUseApprovalRequest,
)
from openapiopenai.models.agent_session_required_actions_item_environment_connection import (
    AgentSessionRequiredActionsItemEnvironmentConnection as AgentSessionRequiredActionsItemEnvironmentConnection,
)
from openapiopenai.models.agent_session_required_actions_item_function_call import (
    AgentSessionRequiredActionsItemFunctionCall as AgentSessionRequiredActionsItemFunctionCall,
)
from openapiopenai.models.agent_session_required_actions_item_mcp_approval_request import (
    AgentSessionRequiredActionsItemMcpApprovalRequest as AgentSessionRequiredActionsItemMcpApprovalRequest,
)
from openapiopenai.models.agent_session_required_actions_item_mcp_approval_request_request import (
    AgentSessionRequiredActionsItemMcpApprovalRequestRequest as AgentSessionRequiredActionsItemMcpApprovalRequestRequest,
)
from openapiopenai.models.agent_session_required_actions_item_use_approval_request_request import (
    AgentSessionRequiredActionsItemUseApprovalRequestRequest as AgentSessionRequiredActionsItemUseApprovalRequestRequest,
)
from openapiopenai.models.agent_session_required_actions_item_use_approval_request_request import (
    UnknownAgentSessionRequiredActionsItemUseApprovalRequestRequest as UnknownAgentSessionRequiredActionsItemUseApprovalRequestRequest,
)
from openapiopenai.models.agent_session_requires_action_event import (
    AgentSessionRequiresActionEvent as AgentSessionRequiresActionEvent,
)
from openapiopenai.models.agent_session_subagent_active_event import (
    AgentSessionSubagentActiveEvent as AgentSessionSubagentActiveEvent,
)
from openapiopenai.models.agent_session_subagent_closed_event import (
    AgentSessionSubagentClosedEvent as AgentSessionSubagentClosedEvent,
)
from openapiopenai.models.agent_session_subagent_created_event import (
    AgentSessionSubagentCreatedEvent as AgentSessionSubagentCreatedEvent,
)
from openapiopenai.models.agent_session_trace import (
    AgentSessionTrace as AgentSessionTrace,
)
from openapiopenai.models.agent_session_trace_list_resource import (
    AgentSessionTraceListResource as AgentSessionTraceListResource,
)
from openapiopenai.models.agent_session_turn_cancelled_event import (
    AgentSessionTurnCancelledEvent as AgentSessionTurnCancelledEvent,
)
from openapiopenai.models.agent_session_turn_completed_event import (
    AgentSessionTurnCompletedEvent as AgentSessionTurnCompletedEvent,
)
from openapiopenai.models.agent_session_turn_content_part_added_event import (
    AgentSessionTurnContentPartAddedEvent as AgentSessionTurnContentPartAddedEvent,
)
from openapiopenai.models.agent_session_turn_content_part_done_event import (
    AgentSessionTurnContentPartDoneEvent as AgentSessionTurnContentPartDoneEvent,
)
from openapiopenai.models.agent_session_turn_created_event import (
    AgentSessionTurnCreatedEvent as AgentSessionTurnCreatedEvent,
)
from openapiopenai.models.agent_session_turn_failed_event import (
    AgentSessionTurnFailedEvent as AgentSessionTurnFailedEvent,
)
from openapiopenai.models.agent_session_turn_in_progress_event import (
    AgentSessionTurnInProgressEvent as AgentSessionTurnInProgressEvent,
)
from openapiopenai.models.agent_session_turn_item_added_event import (
    AgentSessionTurnItemAddedEvent as AgentSessionTurnItemAddedEvent,
)
from openapiopenai.models.agent_session_turn_item_done_event import (
    AgentSessionTurnItemDoneEvent as AgentSessionTurnItemDoneEvent,
)
from openapiopenai.models.agent_session_turn_output_text_delta_event import (
    AgentSessionTurnOutputTextDeltaEvent as AgentSessionTurnOutputTextDeltaEvent,
)
from openapiopenai.models.agent_session_turn_output_text_done_event import (
    AgentSessionTurnOutputTextDoneEvent as AgentSessionTurnOutputTextDoneEvent,
)
from openapiopenai.models.agent_session_turn_reasoning_summary_part_added_event import (
    AgentSessionTurnReasoningSummaryPartAddedEvent as AgentSessionTurnReasoningSummaryPartAddedEvent,
)
from openapiopenai.models.agent_session_turn_reasoning_summary_part_done_event import (
    AgentSessionTurnReasoningSummaryPartDoneEvent as AgentSessionTurnReasoningSummaryPartDoneEvent,
)
from openapiopenai.models.agent_session_turn_reasoning_summary_text_delta_event import (
    AgentSessionTurnReasoningSummaryTextDeltaEvent as AgentSessionTurnReasoningSummaryTextDeltaEvent,
)
from openapiopenai.models.agent_session_turn_reasoning_summary_text_done_event import (
    AgentSessionTurnReasoningSummaryTextDoneEvent as AgentSessionTurnReasoningSummaryTextDoneEvent,
)
from openapiopenai.models.agent_text import (
    AgentText as AgentText,
)
from openapiopenai.models.agent_text_param import (
    AgentTextParam as AgentTextParam,
)
from openapiopenai.models.agent_text_param import (
    AgentTextParamDict as AgentTextParamDict,
)
from openapiopenai.models.agent_tool import (
    AgentTool as AgentTool,
)
from openapiopenai.models.agent_tool import (
    UnknownAgentTool as UnknownAgentTool,
)
from openapiopenai.models.agent_tool_config_mcp import (
    AgentToolConfigMcp as AgentToolConfigMcp,
)
from openapiopenai.models.agent_tool_config_mcp import (
    AgentToolConfigMcpDict as AgentToolConfigMcpDict,
)
from openapiopenai.models.agent_tool_config_mcp_transport import (
    AgentToolConfigMcpTransport as AgentToolConfigMcpTransport,
)
from openapiopenai.models.agent_tool_config_mcp_transport import (
    AgentToolConfigMcpTransportDict as AgentToolConfigMcpTransportDict,
)
from openapiopenai.models.agent_tool_config_mcp_transport import (
    UnknownAgentToolConfigMcpTransport as UnknownAgentToolConfigMcpTransport,
)
from openapiopenai.models.agent_tool_resource_mcp import (
    AgentToolResourceMcp as AgentToolResourceMcp,
)
from openapiopenai.models.agent_turn import (
    AgentTurn as AgentTurn,
)
from openapiopenai.models.agent_turn_item_list_resource import (
    AgentTurnItemListResource as AgentTurnItemListResource,
)
from openapiopenai.models.agent_turn_list_resource import (
    AgentTurnListResource as AgentTurnListResource,
)
from openapiopenai.models.agent_wait_for_subagents_call_item import (
    AgentWaitForSubagentsCallItem as AgentWaitForSubagentsCallItem,
)
from openapiopenai.models.agent_web_search_call_item import (
    AgentWebSearchCallItem as AgentWebSearchCallItem,
)
from openapiopenai.models.annotation import (
    Annotation as Annotation,
)
from openapiopenai.models.annotation import (
    AnnotationDict as AnnotationDict,
)
from openapiopenai.models.annotation import (
    UnknownAnnotation as UnknownAnnotation,
)
from openapiopenai.models.api_key_list import (
    ApiKeyList as ApiKeyList,
)
from openapiopenai.models.apply_patch_call_output_status import (
    ApplyPatchCallOutputStatus as ApplyPatchCallOutputStatus,
)
from openapiopenai.models.apply_patch_call_output_status_param import (
    ApplyPatchCallOutputStatusParam as ApplyPatchCallOutputStatusParam,
)
from openapiopenai.models.apply_patch_call_status import (
    ApplyPatchCallStatus as ApplyPatchCallStatus,
)
from openapiopenai.models.apply_patch_call_status_param import (
    ApplyPatchCallStatusParam as ApplyPatchCallStatusParam,
)
from openapiopenai.models.apply_patch_create_file_operation import (
    ApplyPatchCreateFileOperation as ApplyPatchCreateFileOperation,
)
from openapiopenai.models.apply_patch_create_file_operation_param import (
    ApplyPatchCreateFileOperationParam as ApplyPatchCreateFileOperationParam,
)
from openapiopenai.models.apply_patch_create_file_operation_param import (
    ApplyPatchCreateFileOperationParamDict as ApplyPatchCreateFileOperationParamDict,
)
from openapiopenai.models.apply_patch_delete_file_operation import (
    ApplyPatchDeleteFileOperation as ApplyPatchDeleteFileOperation,
)
from openapiopenai.models.apply_patch_delete_file_operation_param import (
    ApplyPatchDeleteFileOperationParam as ApplyPatchDeleteFileOperationParam,
)
from openapiopenai.models.apply_patch_delete_file_operation_param import (
    ApplyPatchDeleteFileOperationParamDict as ApplyPatchDeleteFileOperationParamDict,
)
from openapiopenai.models.apply_patch_operation_param import (
    ApplyPatchOperationParam as ApplyPatchOperationParam,
)
from openapiopenai.models.apply_patch_operation_param import (
    ApplyPatchOperationParamDict as ApplyPatchOperationParamDict,
)
from openapiopenai.models.apply_patch_operation_param import (
    UnknownApplyPatchOperationParam as UnknownApplyPatchOperationParam,
)
from openapiopenai.models.apply_patch_tool_call import (
    ApplyPatchToolCall as ApplyPatchToolCall,
)
from openapiopenai.models.apply_patch_tool_call_item_param import (
    ApplyPatchToolCallItemParam as ApplyPatchToolCallItemParam,
)
from openapiopenai.models.apply_patch_tool_call_item_param import (
    ApplyPatchToolCallItemParamDict as ApplyPatchToolCallItemParamDict,
)
from openapiopenai.models.apply_patch_tool_call_operation import (
    ApplyPatchToolCallOperation as ApplyPatchToolCallOperation,
)
from openapiopenai.models.apply_patch_tool_call_operation import (
    UnknownApplyPatchToolCallOperation as UnknownApplyPatchToolCallOperation,
)
from openapiopenai.models.apply_patch_tool_call_output import (
    ApplyPatchToolCallOutput as ApplyPatchToolCallOutput,
)
from openapiopenai.models.apply_patch_tool_call_output_item_param import (
    ApplyPatchToolCallOutputItemParam as ApplyPatchToolCallOutputItemParam,
)
from openapiopenai.models.apply_patch_tool_call_output_item_param import (
    ApplyPatchToolCallOutputItemParamDict as ApplyPatchToolCallOutputItemParamDict,
)
from openapiopenai.models.apply_patch_tool_param import (
    ApplyPatchToolParam as ApplyPatchToolParam,
)
from openapiopenai.models.apply_patch_tool_param import (
    ApplyPatchToolParamDict as ApplyPatchToolParamDict,
)
from openapiopenai.models.apply_patch_update_file_operation import (
    ApplyPatchUpdateFileOperation as ApplyPatchUpdateFileOperation,
)
from openapiopenai.models.apply_patch_update_file_operation_param import (
    ApplyPatchUpdateFileOperationParam as ApplyPatchUpdateFileOperationParam,
)
from openapiopenai.models.apply_patch_update_file_operation_param import (
    ApplyPatchUpdateFileOperationParamDict as ApplyPatchUpdateFileOperationParamDict,
)
from openapiopenai.models.approximate_location import (
    ApproximateLocation as ApproximateLocation,
)
from openapiopenai.models.approximate_location import (
    ApproximateLocationDict as ApproximateLocationDict,
)
from openapiopenai.models.assigned_role_details import (
    AssignedRoleDetails as AssignedRoleDetails,
)
from openapiopenai.models.assigned_role_details_assignment_sources_item import (
    AssignedRoleDetailsAssignmentSourcesItem as AssignedRoleDetailsAssignmentSourcesItem,
)
from openapiopenai.models.assistant_message_item import (
    AssistantMessageItem as AssistantMessageItem,
)
from openapiopenai.models.assistant_object import (
    AssistantObject as AssistantObject,
)
from openapiopenai.models.assistant_object_tool_resources import (
    AssistantObjectToolResources as AssistantObjectToolResources,
)
from openapiopenai.models.assistant_object_tool_resources_code_interpreter import (
    AssistantObjectToolResourcesCodeInterpreter as AssistantObjectToolResourcesCodeInterpreter,
)
from openapiopenai.models.assistant_object_tool_resources_file_search import (
    AssistantObjectToolResourcesFileSearch as AssistantObjectToolResourcesFileSearch,
)
from openapiopenai.models.assistant_object_tools_item import (
    AssistantObjectToolsItem as AssistantObjectToolsItem,
)
from openapiopenai.models.assistant_object_tools_item import (
    UnknownAssistantObjectToolsItem as UnknownAssistantObjectToolsItem,
)
from openapiopenai.models.assistant_stream_event import (
    AssistantStreamEvent as AssistantStreamEvent,
)
from openapiopenai.models.assistant_stream_event import (
    UnknownAssistantStreamEvent as UnknownAssistantStreamEvent,
)
from openapiopenai.models.assistant_supported_models import (
    AssistantSupportedModels as AssistantSupportedModels,
)
from openapiopenai.models.assistant_tools_code import (
    AssistantToolsCode as AssistantToolsCode,
)
from openapiopenai.models.assistant_tools_code import (
    AssistantToolsCodeDict as AssistantToolsCodeDict,
)
from openapiopenai.models.assistant_tools_file_search import (
    AssistantToolsFileSearch as AssistantToolsFileSearch,
)
from openapiopenai.models.assistant_tools_file_search import (
    AssistantToolsFileSearchDict as AssistantToolsFileSearchDict,
)
from openapiopenai.models.assistant_tools_file_search_file_search import (
    AssistantToolsFileSearchFileSearch as AssistantToolsFileSearchFileSearch,
)
from openapiopenai.models.assistant_tools_file_search_file_search import (
    AssistantToolsFileSearchFileSearchDict as AssistantToolsFileSearchFileSearchDict,
)
from openapiopenai.models.assistant_tools_file_search_type_only import (
    AssistantToolsFileSearchTypeOnly as AssistantToolsFileSearchTypeOnly,
)
from openapiopenai.models.assistant_tools_file_search_type_only import (
    AssistantToolsFileSearchTypeOnlyDict as AssistantToolsFileSearchTypeOnlyDict,
)
from openapiopenai.models.assistant_tools_function import (
    AssistantToolsFunction as AssistantToolsFunction,
)
from openapiopenai.models.assistant_tools_function import (
    AssistantToolsFunctionDict as AssistantToolsFunctionDict,
)
from openapiopenai.models.assistants_api_response_format_option import (
    AssistantsApiResponseFormatOption as AssistantsApiResponseFormatOption,
)
from openapiopenai.models.assistants_api_response_format_option import (
    AssistantsApiResponseFormatOptionDict as AssistantsApiResponseFormatOptionDict,
)
from openapiopenai.models.assistants_api_response_format_option import (
    UnknownAssistantsApiResponseFormatOption as UnknownAssistantsApiResponseFormatOption,
)
from openapiopenai.models.assistants_api_tool_choice_option import (
    AssistantsApiToolChoiceOption as AssistantsApiToolChoiceOption,
)
from openapiopenai.models.assistants_api_tool_choice_option import (
    AssistantsApiToolChoiceOptionDict as AssistantsApiToolChoiceOptionDict,
)
from openapiopenai.models.assistants_named_tool_choice import (
    AssistantsNamedToolChoice as AssistantsNamedToolChoice,
)
from openapiopenai.models.assistants_named_tool_choice import (
    AssistantsNamedToolChoiceDict as AssistantsNamedToolChoiceDict,
)
from openapiopenai.models.assistants_named_tool_choice_function import (
    AssistantsNamedToolChoiceFunction as AssistantsNamedToolChoiceFunction,
)
from openapiopenai.models.assistants_named_tool_choice_function import (
    AssistantsNamedToolChoiceFunctionDict as AssistantsNamedToolChoiceFunctionDict,
)
from openapiopenai.models.attachment import (
    Attachment as Attachment,
)
from openapiopenai.models.attachment_type import (
    AttachmentType as AttachmentType,
)
from openapiopenai.models.audio_response_format import (
    AudioResponseFormat as AudioResponseFormat,
)
from openapiopenai.models.audio_transcription import (
    AudioTranscription as AudioTranscription,
)
from openapiopenai.models.audio_transcription import (
    AudioTranscriptionDict as AudioTranscriptionDict,
)
from openapiopenai.models.audio_transcription_model import (
    AudioTranscriptionModel as AudioTranscriptionModel,
)
from openapiopenai.models.audio_transcription_model import (
    AudioTranscriptionModelDict as AudioTranscriptionModelDict,
)
from openapiopenai.models.audio_transcription_response import (
    AudioTranscriptionResponse as AudioTranscriptionResponse,
)
from openapiopenai.models.audio_transcription_response_model import (
    AudioTranscriptionResponseModel as AudioTranscriptionResponseModel,
)
from openapiopenai.models.audit_log import (
    AuditLog as AuditLog,
)
from openapiopenai.models.audit_log_actor import (
    AuditLogActor as AuditLogActor,
)
from openapiopenai.models.audit_log_actor_api_key import (
    AuditLogActorApiKey as AuditLogActorApiKey,
)
from openapiopenai.models.audit_log_actor_service_account import (
    AuditLogActorServiceAccount as AuditLogActorServiceAccount,
)
from openapiopenai.models.audit_log_actor_session import (
    AuditLogActorSession as AuditLogActorSession,
)
from openapiopenai.models.audit_log_actor_user import (
    AuditLogActorUser as AuditLogActorUser,
)
from openapiopenai.models.audit_log_api_key_created import (
    AuditLogApiKeyCreated as AuditLogApiKeyCreated,
)
from openapiopenai.models.audit_log_api_key_created_data import (
    AuditLogApiKeyCreatedData as AuditLogApiKeyCreatedData,
)
from openapiopenai.models.audit_log_api_key_deleted import (
    AuditLogApiKeyDeleted as AuditLogApiKeyDeleted,
)
from openapiopenai.models.audit_log_api_key_updated import (
    AuditLogApiKeyUpdated as AuditLogApiKeyUpdated,
)
from openapiopenai.models.audit_log_api_key_updated_changes_requested import (
    AuditLogApiKeyUpdatedChangesRequested as AuditLogApiKeyUpdatedChangesRequested,
)
from openapiopenai.models.audit_log_certificate_created import (
    AuditLogCertificateCreated as AuditLogCertificateCreated,
)
from openapiopenai.models.audit_log_certificate_deleted import (
    AuditLogCertificateDeleted as AuditLogCertificateDeleted,
)
from openapiopenai.models.audit_log_certificate_updated import (
    AuditLogCertificateUpdated as AuditLogCertificateUpdated,
)
from openapiopenai.models.audit_log_certificates_activated import (
    AuditLogCertificatesActivated as AuditLogCertificatesActivated,
)
from openapiopenai.models.audit_log_certificates_activated_certificates_item import (
    AuditLogCertificatesActivatedCertificatesItem as AuditLogCertificatesActivatedCertificatesItem,
)
from openapiopenai.models.audit_log_certificates_deactivated import (
    AuditLogCertificatesDeactivated as AuditLogCertificatesDeactivated,
)
from openapiopenai.models.audit_log_certificates_deactivated_certificates_item import (
    AuditLogCertificatesDeactivatedCertificatesItem as AuditLogCertificatesDeactivatedCertificatesItem,
)
from openapiopenai.models.audit_log_checkpoint_permission_created import (
    AuditLogCheckpointPermissionCreated as AuditLogCheckpointPermissionCreated,
)
from openapiopenai.models.audit_log_checkpoint_permission_created_data import (
    AuditLogCheckpointPermissionCreatedData as AuditLogCheckpointPermissionCreatedData,
)
from openapiopenai.models.audit_log_checkpoint_permission_deleted import (
    AuditLogCheckpointPermissionDeleted as AuditLogCheckpointPermissionDeleted,
)
from openapiopenai.models.audit_log_event_type import (
    AuditLogEventType as AuditLogEventType,
)
from openapiopenai.models.audit_log_external_key_registered import (
    AuditLogExternalKeyRegistered as AuditLogExternalKeyRegistered,
)
from openapiopenai.models.audit_log_external_key_removed import (
    AuditLogExternalKeyRemoved as AuditLogExternalKeyRemoved,
)
from openapiopenai.models.audit_log_external_storage_registered import (
    AuditLogExternalStorageRegistered as AuditLogExternalStorageRegistered,
)
from openapiopenai.models.audit_log_external_storage_registered_data import (
    AuditLogExternalStorageRegisteredData as AuditLogExternalStorageRegisteredData,
)
from openapiopenai.models.audit_log_external_storage_registered_data_provider import (
    AuditLogExternalStorageRegisteredDataProvider as AuditLogExternalStorageRegisteredDataProvider,
)
from openapiopenai.models.audit_log_external_storage_registered_data_provider import (
    UnknownAuditLogExternalStorageRegisteredDataProvider as UnknownAuditLogExternalStorageRegisteredDataProvider,
)
from openapiopenai.models.audit_log_external_storage_removed import (
    AuditLogExternalStorageRemoved as AuditLogExternalStorageRemoved,
)
from openapiopenai.models.audit_log_group_created import (
    AuditLogGroupCreated as AuditLogGroupCreated,
)
from openapiopenai.models.audit_log_group_created_data import (
    AuditLogGroupCreatedData as AuditLogGroupCreatedData,
)
from openapiopenai.models.audit_log_group_deleted import (
    AuditLogGroupDeleted as AuditLogGroupDeleted,
)
from openapiopenai.models.audit_log_group_updated import (
    AuditLogGroupUpdated as AuditLogGroupUpdated,
)
from openapiopenai.models.audit_log_group_updated_changes_requested import (
    AuditLogGroupUpdatedChangesRequested as AuditLogGroupUpdatedChangesRequested,
)
from openapiopenai.models.audit_log_invite_accepted import (
    AuditLogInviteAccepted as AuditLogInviteAccepted,
)
from openapiopenai.models.audit_log_invite_deleted import (
    AuditLogInviteDeleted as AuditLogInviteDeleted,
)
from openapiopenai.models.audit_log_invite_sent import (
    AuditLogInviteSent as AuditLogInviteSent,
)
from openapiopenai.models.audit_log_invite_sent_data import (
    AuditLogInviteSentData as AuditLogInviteSentData,
)
from openapiopenai.models.audit_log_ip_allowlist_config_activated import (
    AuditLogIpAllowlistConfigActivated as AuditLogIpAllowlistConfigActivated,
)
from openapiopenai.models.audit_log_ip_allowlist_config_activated_configs_item import (
    AuditLogIpAllowlistConfigActivatedConfigsItem as AuditLogIpAllowlistConfigActivatedConfigsItem,
)
from openapiopenai.models.audit_log_ip_allowlist_config_deactivated import (
    AuditLogIpAllowlistConfigDeactivated as AuditLogIpAllowlistConfigDeactivated,
)
from openapiopenai.models.audit_log_ip_allowlist_config_deactivated_configs_item import (
    AuditLogIpAllowlistConfigDeactivatedConfigsItem as AuditLogIpAllowlistConfigDeactivatedConfigsItem,
)
from openapiopenai.models.audit_log_ip_allowlist_created import (
    AuditLogIpAllowlistCreated as AuditLogIpAllowlistCreated,
)
from openapiopenai.models.audit_log_ip_allowlist_deleted import (
    AuditLogIpAllowlistDeleted as AuditLogIpAllowlistDeleted,
)
from openapiopenai.models.audit_log_ip_allowlist_updated import (
    AuditLogIpAllowlistUpdated as AuditLogIpAllowlistUpdated,
)
from openapiopenai.models.audit_log_login_failed import (
    AuditLogLoginFailed as AuditLogLoginFailed,
)
from openapiopenai.models.audit_log_logout_failed import (
    AuditLogLogoutFailed as AuditLogLogoutFailed,
)
from openapiopenai.models.audit_log_organization_updated import (
    AuditLogOrganizationUpdated as AuditLogOrganizationUpdated,
)
from openapiopenai.models.audit_log_organization_updated_changes_requested import (
    AuditLogOrganizationUpdatedChangesRequested as AuditLogOrganizationUpdatedChangesRequested,
)
from openapiopenai.models.audit_log_project import (
    AuditLogProject as AuditLogProject,
)
from openapiopenai.models.audit_log_project_archived import (
    AuditLogProjectArchived as AuditLogProjectArchived,
)
from openapiopenai.models.audit_log_project_created import (
    AuditLogProjectCreated as AuditLogProjectCreated,
)
from openapiopenai.models.audit_log_project_created_data import (
    AuditLogProjectCreatedData as AuditLogProjectCreatedData,
)
from openapiopenai.models.audit_log_project_deleted import (
    AuditLogProjectDeleted as AuditLogProjectDeleted,
)
from openapiopenai.models.audit_log_project_updated import (
    AuditLogProjectUpdated as AuditLogProjectUpdated,
)
from openapiopenai.models.audit_log_project_updated_changes_requested import (
    AuditLogProjectUpdatedChangesRequested as AuditLogProjectUpdatedChangesRequested,
)
from openapiopenai.models.audit_log_rate_limit_deleted import (
    AuditLogRateLimitDeleted as AuditLogRateLimitDeleted,
)
from openapiopenai.models.audit_log_rate_limit_updated import (
    AuditLogRateLimitUpdated as AuditLogRateLimitUpdated,
)
from openapiopenai.models.audit_log_rate_limit_updated_changes_requested import (
    AuditLogRateLimitUpdatedChangesRequested as AuditLogRateLimitUpdatedChangesRequested,
)
from openapiopenai.models.audit_log_role_assignment_created import (
    AuditLogRoleAssignmentCreated as AuditLogRoleAssignmentCreated,
)
from openapiopenai.models.audit_log_role_assignment_deleted import (
    AuditLogRoleAssignmentDeleted as AuditLogRoleAssignmentDeleted,
)
from openapiopenai.models.audit_log_role_bound_to_resource import (
    AuditLogRoleBoundToResource as AuditLogRoleBoundToResource,
)
from openapiopenai.models.audit_log_role_created import (
    AuditLogRoleCreated as AuditLogRoleCreated,
)
from openapiopenai.models.audit_log_role_deleted import (
    AuditLogRoleDeleted as AuditLogRoleDeleted,
)
from openapiopenai.models.audit_log_role_unbound_from_resource import (
    AuditLogRoleUnboundFromResource as AuditLogRoleUnboundFromResource,
)
from openapiopenai.models.audit_log_role_updated import (
    AuditLogRoleUpdated as AuditLogRoleUpdated,
)
from openapiopenai.models.audit_log_role_updated_changes_requested import (
    AuditLogRoleUpdatedChangesRequested as AuditLogRoleUpdatedChangesRequested,
)
from openapiopenai.models.audit_log_scim_disabled import (
    AuditLogScimDisabled as AuditLogScimDisabled,
)
from openapiopenai.models.audit_log_scim_enabled import (
    AuditLogScimEnabled as AuditLogScimEnabled,
)
from openapiopenai.models.audit_log_service_account_created import (
    AuditLogServiceAccountCreated as AuditLogServiceAccountCreated,
)
from openapiopenai.models.audit_log_service_account_created_data import (
    AuditLogServiceAccountCreatedData as AuditLogServiceAccountCreatedData,
)
from openapiopenai.models.audit_log_service_account_deleted import (
    AuditLogServiceAccountDeleted as AuditLogServiceAccountDeleted,
)
from openapiopenai.models.audit_log_service_account_updated import (
    AuditLogServiceAccountUpdated as AuditLogServiceAccountUpdated,
)
from openapiopenai.models.audit_log_service_account_updated_changes_requested import (
    AuditLogServiceAccountUpdatedChangesRequested as AuditLogServiceAccountUpdatedChangesRequested,
)
from openapiopenai.models.audit_log_user_added import (
    AuditLogUserAdded as AuditLogUserAdded,
)
from openapiopenai.models.audit_log_user_added_data import (
    AuditLogUserAddedData as AuditLogUserAddedData,
)
from openapiopenai.models.audit_log_user_deleted import (
    AuditLogUserDeleted as AuditLogUserDeleted,
)
from openapiopenai.models.audit_log_user_updated import (
    AuditLogUserUpdated as AuditLogUserUpdated,
)
from openapiopenai.models.audit_log_user_updated_changes_requested import (
    AuditLogUserUpdatedChangesRequested as AuditLogUserUpdatedChangesRequested,
)
from openapiopenai.models.audit_log_workload_identity_provider_created import (
    AuditLogWorkloadIdentityProviderCreated as AuditLogWorkloadIdentityProviderCreated,
)
from openapiopenai.models.audit_log_workload_identity_provider_deleted import (
    AuditLogWorkloadIdentityProviderDeleted as AuditLogWorkloadIdentityProviderDeleted,
)
from openapiopenai.models.audit_log_workload_identity_provider_mapping_created import (
    AuditLogWorkloadIdentityProviderMappingCreated as AuditLogWorkloadIdentityProviderMappingCreated,
)
from openapiopenai.models.audit_log_workload_identity_provider_mapping_deleted import (
    AuditLogWorkloadIdentityProviderMappingDeleted as AuditLogWorkloadIdentityProviderMappingDeleted,
)
from openapiopenai.models.audit_log_workload_identity_provider_mapping_updated import (
    AuditLogWorkloadIdentityProviderMappingUpdated as AuditLogWorkloadIdentityProviderMappingUpdated,
)
from openapiopenai.models.audit_log_workload_identity_provider_updated import (
    AuditLogWorkloadIdentityProviderUpdated as AuditLogWorkloadIdentityProviderUpdated,
)
from openapiopenai.models.auto_chunking_strategy_request_param import (
    AutoChunkingStrategyRequestParam as AutoChunkingStrategyRequestParam,
)
from openapiopenai.models.auto_chunking_strategy_request_param import (
    AutoChunkingStrategyRequestParamDict as AutoChunkingStrategyRequestParamDict,
)
from openapiopenai.models.auto_code_interpreter_tool_param import (
    AutoCodeInterpreterToolParam as AutoCodeInterpreterToolParam,
)
from openapiopenai.models.auto_code_interpreter_tool_param import (
    AutoCodeInterpreterToolParamDict as AutoCodeInterpreterToolParamDict,
)
from openapiopenai.models.auto_code_interpreter_tool_param_network_policy import (
    AutoCodeInterpreterToolParamNetworkPolicy as AutoCodeInterpreterToolParamNetworkPolicy,
)
from openapiopenai.models.auto_code_interpreter_tool_param_network_policy import (
    AutoCodeInterpreterToolParamNetworkPolicyDict as AutoCodeInterpreterToolParamNetworkPolicyDict,
)
from openapiopenai.models.auto_code_interpreter_tool_param_network_policy import (
    UnknownAutoCodeInterpreterToolParamNetworkPolicy as UnknownAutoCodeInterpreterToolParamNetworkPolicy,
)
from openapiopenai.models.automatic_thread_titling_param import (
    AutomaticThreadTitlingParam as AutomaticThreadTitlingParam,
)
from openapiopenai.models.automatic_thread_titling_param import (
    AutomaticThreadTitlingParamDict as AutomaticThreadTitlingParamDict,
)
from openapiopenai.models.automation_agent_config import (
    AutomationAgentConfig as AutomationAgentConfig,
)
from openapiopenai.models.automation_created_by_resource_agent import (
    AutomationCreatedByResourceAgent as AutomationCreatedByResourceAgent,
)
from openapiopenai.models.automation_target_new_session_agent import (
    AutomationTargetNewSessionAgent as AutomationTargetNewSessionAgent,
)
from openapiopenai.models.automation_target_new_session_agent import (
    AutomationTargetNewSessionAgentDict as AutomationTargetNewSessionAgentDict,
)
from openapiopenai.models.automation_target_new_session_agent_tools_item import (
    AutomationTargetNewSessionAgentToolsItem as AutomationTargetNewSessionAgentToolsItem,
)
from openapiopenai.models.automation_target_new_session_agent_tools_item import (
    AutomationTargetNewSessionAgentToolsItemDict as AutomationTargetNewSessionAgentToolsItemDict,
)
from openapiopenai.models.automation_target_new_session_agent_tools_item import (
    UnknownAutomationTargetNewSessionAgentToolsItem as UnknownAutomationTargetNewSessionAgentToolsItem,
)
from openapiopenai.models.aws_external_storage_provider import (
    AwsExternalStorageProvider as AwsExternalStorageProvider,
)
from openapiopenai.models.azure_external_storage_provider import (
    AzureExternalStorageProvider as AzureExternalStorageProvider,
)
from openapiopenai.models.batch import (
    Batch as Batch,
)
from openapiopenai.models.batch_error import (
    BatchError as BatchError,
)
from openapiopenai.models.batch_errors import (
    BatchErrors as BatchErrors,
)
from openapiopenai.models.batch_file_expiration_after import (
    BatchFileExpirationAfter as BatchFileExpirationAfter,
)
from openapiopenai.models.batch_file_expiration_after import (
    BatchFileExpirationAfterDict as BatchFileExpirationAfterDict,
)
from openapiopenai.models.batch_request_counts import (
    BatchRequestCounts as BatchRequestCounts,
)
from openapiopenai.models.batch_usage import (
    BatchUsage as BatchUsage,
)
from openapiopenai.models.batch_usage_input_tokens_details import (
    BatchUsageInputTokensDetails as BatchUsageInputTokensDetails,
)
from openapiopenai.models.batch_usage_output_tokens_details import (
    BatchUsageOutputTokensDetails as BatchUsageOutputTokensDetails,
)
from openapiopenai.models.beta_additional_tools import (
    BetaAdditionalTools as BetaAdditionalTools,
)
from openapiopenai.models.beta_additional_tools_item_param import (
    BetaAdditionalToolsItemParam as BetaAdditionalToolsItemParam,
)
from openapiopenai.models.beta_additional_tools_item_param import (
    BetaAdditionalToolsItemParamDict as BetaAdditionalToolsItemParamDict,
)
from openapiopenai.models.beta_agent_message import (
    BetaAgentMessage as BetaAgentMessage,
)
from openapiopenai.models.beta_agent_message_content_item import (
    BetaAgentMessageContentItem as BetaAgentMessageContentItem,
)
from openapiopenai.models.beta_agent_message_content_item import (
    UnknownBetaAgentMessageContentItem as UnknownBetaAgentMessageContentItem,
)
from openapiopenai.models.beta_agent_message_item_param import (
    BetaAgentMessageItemParam as BetaAgentMessageItemParam,
)
from openapiopenai.models.beta_agent_message_item_param import (
    BetaAgentMessageItemParamDict as BetaAgentMessageItemParamDict,
)
from openapiopenai.models.beta_agent_message_item_param_content_item import (
    BetaAgentMessageItemParamContentItem as BetaAgentMessageItemParamContentItem,
)
from openapiopenai.models.beta_agent_message_item_param_content_item import (
    BetaAgentMessageItemParamContentItemDict as BetaAgentMessageItemParamContentItemDict,
)
from openapiopenai.models.beta_agent_message_item_param_content_item import (
    UnknownBetaAgentMessageItemParamContentItem as UnknownBetaAgentMessageItemParamContentItem,
)
from openapiopenai.models.beta_agent_tag import (
    BetaAgentTag as BetaAgentTag,
)
from openapiopenai.models.beta_agent_tag import (
    BetaAgentTagDict as BetaAgentTagDict,
)
from openapiopenai.models.beta_agent_tag_param import (
    BetaAgentTagParam as BetaAgentTagParam,
)
from openapiopenai.models.beta_agent_tag_param import (
    BetaAgentTagParamDict as BetaAgentTagParamDict,
)
from openapiopenai.models.beta_annotation import (
    BetaAnnotation as BetaAnnotation,
)
from openapiopenai.models.beta_apply_patch_call_output_status import (
    BetaApplyPatchCallOutputStatus as BetaApplyPatchCallOutputStatus,
)
from openapiopenai.models.beta_apply_patch_call_output_status_param import (
    BetaApplyPatchCallOutputStatusParam as BetaApplyPatchCallOutputStatusParam,
)
from openapiopenai.models.beta_apply_patch_call_status import (
    BetaApplyPatchCallStatus as BetaApplyPatchCallStatus,
)
from openapiopenai.models.beta_apply_patch_call_status_param import (
    BetaApplyPatchCallStatusParam as BetaApplyPatchCallStatusParam,
)
from openapiopenai.models.beta_apply_patch_create_file_operation import (
    BetaApplyPatchCreateFileOperation as BetaApplyPatchCreateFileOperation,
)
from openapiopenai.models.beta_apply_patch_create_file_operation_param import (
    BetaApplyPatchCreateFileOperationParam as BetaApplyPatchCreateFileOperationParam,
)
from openapiopenai.models.beta_apply_patch_delete_file_operation import (
    BetaApplyPatchDeleteFileOperation as BetaApplyPatchDeleteFileOperation,
)
from openapiopenai.models.beta_apply_patch_delete_file_operation_param import (
    BetaApplyPatchDeleteFileOperationParam as BetaApplyPatchDeleteFileOperationParam,
)
from openapiopenai.models.beta_apply_patch_operation_param import (
    BetaApplyPatchOperationParam as BetaApplyPatchOperationParam,
)
from openapiopenai.models.beta_apply_patch_tool_call import (
    BetaApplyPatchToolCall as BetaApplyPatchToolCall,
)
from openapiopenai.models.beta_apply_patch_tool_call_item_param import (
    BetaApplyPatchToolCallItemParam as BetaApplyPatchToolCallItemParam,
)
from openapiopenai.models.beta_apply_patch_tool_call_item_param import (
    BetaApplyPatchToolCallItemParamDict as BetaApplyPatchToolCallItemParamDict,
)
from openapiopenai.models.beta_apply_patch_tool_call_output import (
    BetaApplyPatchToolCallOutput as BetaApplyPatchToolCallOutput,
)
from openapiopenai.models.beta_apply_patch_tool_call_output_item_param import (
    BetaApplyPatchToolCallOutputItemParam as BetaApplyPatchToolCallOutputItemParam,
)
from openapiopenai.models.beta_apply_patch_tool_call_output_item_param import (
    BetaApplyPatchToolCallOutputItemParamDict as BetaApplyPatchToolCallOutputItemParamDict,
)
from openapiopenai.models.beta_apply_patch_tool_param import (
    BetaApplyPatchToolParam as BetaApplyPatchToolParam,
)
from openapiopenai.models.beta_apply_patch_update_file_operation import (
    BetaApplyPatchUpdateFileOperation as BetaApplyPatchUpdateFileOperation,
)
from openapiopenai.models.beta_apply_patch_update_file_operation_param import (
    BetaApplyPatchUpdateFileOperationParam as BetaApplyPatchUpdateFileOperationParam,
)
from openapiopenai.models.beta_approximate_location import (
    BetaApproximateLocation as BetaApproximateLocation,
)
from openapiopenai.models.beta_auto_code_interpreter_tool_param import (
    BetaAutoCodeInterpreterToolParam as BetaAutoCodeInterpreterToolParam,
)
from openapiopenai.models.beta_callable_tool_allowed_caller import (
    BetaCallableToolAllowedCaller as BetaCallableToolAllowedCaller,
)
from openapiopenai.models.beta_click_button_type import (
    BetaClickButtonType as BetaClickButtonType,
)
from openapiopenai.models.beta_click_param import (
    BetaClickParam as BetaClickParam,
)
from openapiopenai.models.beta_code_interpreter_output_image import (
    BetaCodeInterpreterOutputImage as BetaCodeInterpreterOutputImage,
)
from openapiopenai.models.beta_code_interpreter_output_logs import (
    BetaCodeInterpreterOutputLogs as BetaCodeInterpreterOutputLogs,
)
from openapiopenai.models.beta_code_interpreter_tool import (
    BetaCodeInterpreterTool as BetaCodeInterpreterTool,
)
from openapiopenai.models.beta_code_interpreter_tool_call import (
    BetaCodeInterpreterToolCall as BetaCodeInterpreterToolCall,
)
from openapiopenai.models.beta_code_interpreter_tool_call import (
    BetaCodeInterpreterToolCallDict as BetaCodeInterpreterToolCallDict,
)
from openapiopenai.models.beta_compact_resource import (
    BetaCompactResource as BetaCompactResource,
)
from openapiopenai.models.beta_compact_resource_image import (
    BetaCompactResourceImage as BetaCompactResourceImage,
)
from openapiopenai.models.beta_compact_response_method_public_body import (
    BetaCompactResponseMethodPublicBody as BetaCompactResponseMethodPublicBody,
)
from openapiopenai.models.beta_compact_response_method_public_body import (
    BetaCompactResponseMethodPublicBodyDict as BetaCompactResponseMethodPublicBodyDict,
)
from openapiopenai.models.beta_compact_response_method_public_body_image import (
    BetaCompactResponseMethodPublicBodyImage as BetaCompactResponseMethodPublicBodyImage,
)
from openapiopenai.models.beta_compact_response_method_public_body_input import (
    BetaCompactResponseMethodPublicBodyInput as BetaCompactResponseMethodPublicBodyInput,
)
from openapiopenai.models.beta_compact_response_method_public_body_input import (
    BetaCompactResponseMethodPublicBodyInputDict as BetaCompactResponseMethodPublicBodyInputDict,
)
from openapiopenai.models.beta_compaction_body import (
    BetaCompactionBody as BetaCompactionBody,
)
from openapiopenai.models.beta_compaction_summary_item_param import (
    BetaCompactionSummaryItemParam as BetaCompactionSummaryItemParam,
)
from openapiopenai.models.beta_compaction_summary_item_param import (
    BetaCompactionSummaryItemParamDict as BetaCompactionSummaryItemParamDict,
)
from openapiopenai.models.beta_compaction_trigger_item_param import (
    BetaCompactionTriggerItemParam as BetaCompactionTriggerItemParam,
)
from openapiopenai.models.beta_compaction_trigger_item_param import (
    BetaCompactionTriggerItemParamDict as BetaCompactionTriggerItemParamDict,
)
from openapiopenai.models.beta_comparison_filter import (
    BetaComparisonFilter as BetaComparisonFilter,
)
from openapiopenai.models.beta_compound_filter import (
    BetaCompoundFilter as BetaCompoundFilter,
)
from openapiopenai.models.beta_computer_action import (
    BetaComputerAction as BetaComputerAction,
)
from openapiopenai.models.beta_computer_action_list import (
    BetaComputerActionList as BetaComputerActionList,
)
from openapiopenai.models.beta_computer_call_output_item_param import (
    BetaComputerCallOutputItemParam as BetaComputerCallOutputItemParam,
)
from openapiopenai.models.beta_computer_call_output_item_param import (
    BetaComputerCallOutputItemParamDict as BetaComputerCallOutputItemParamDict,
)
from openapiopenai.models.beta_computer_call_output_status import (
    BetaComputerCallOutputStatus as BetaComputerCallOutputStatus,
)
from openapiopenai.models.beta_computer_call_safety_check_param import (
    BetaComputerCallSafetyCheckParam as BetaComputerCallSafetyCheckParam,
)
from openapiopenai.models.beta_computer_environment import (
    BetaComputerEnvironment as BetaComputerEnvironment,
)
from openapiopenai.models.beta_computer_screenshot_content import (
    BetaComputerScreenshotContent as BetaComputerScreenshotContent,
)
from openapiopenai.models.beta_computer_screenshot_image import (
    BetaComputerScreenshotImage as BetaComputerScreenshotImage,
)
from openapiopenai.models.beta_computer_tool import (
    BetaComputerTool as BetaComputerTool,
)
from openapiopenai.models.beta_computer_tool_call import (
    BetaComputerToolCall as BetaComputerToolCall,
)
from openapiopenai.models.beta_computer_tool_call import (
    BetaComputerToolCallDict as BetaComputerToolCallDict,
)
from openapiopenai.models.beta_computer_tool_call_output import (
    BetaComputerToolCallOutput as BetaComputerToolCallOutput,
)
from openapiopenai.models.beta_computer_tool_call_output_resource import (
    BetaComputerToolCallOutputResource as BetaComputerToolCallOutputResource,
)
from openapiopenai.models.beta_computer_use_preview_tool import (
    BetaComputerUsePreviewTool as BetaComputerUsePreviewTool,
)
from openapiopenai.models.beta_configuration_update_item_param import (
    BetaConfigurationUpdateItemParam as BetaConfigurationUpdateItemParam,
)
from openapiopenai.models.beta_configuration_update_item_param import (
    BetaConfigurationUpdateItemParamDict as BetaConfigurationUpdateItemParamDict,
)
from openapiopenai.models.beta_configuration_update_item_param_agent import (
    BetaConfigurationUpdateItemParamAgent as BetaConfigurationUpdateItemParamAgent,
)
from openapiopenai.models.beta_configuration_update_item_param_agent import (
    BetaConfigurationUpdateItemParamAgentDict as BetaConfigurationUpdateItemParamAgentDict,
)
from openapiopenai.models.beta_configuration_update_item_param_reasoning import (
    BetaConfigurationUpdateItemParamReasoning as BetaConfigurationUpdateItemParamReasoning,
)
from openapiopenai.models.beta_configuration_update_item_param_text import (
    BetaConfigurationUpdateItemParamText as BetaConfigurationUpdateItemParamText,
)
from openapiopenai.models.beta_configuration_update_item_param_text import (
    BetaConfigurationUpdateItemParamTextDict as BetaConfigurationUpdateItemParamTextDict,
)
from openapiopenai.models.beta_configuration_update_item_param_text_format import (
    BetaConfigurationUpdateItemParamTextFormat as BetaConfigurationUpdateItemParamTextFormat,
)
from openapiopenai.models.beta_configuration_update_item_param_text_format import (
    BetaConfigurationUpdateItemParamTextFormatDict as BetaConfigurationUpdateItemParamTextFormatDict,
)
from openapiopenai.models.beta_configuration_update_item_param_text_format import (
    UnknownBetaConfigurationUpdateItemParamTextFormat as UnknownBetaConfigurationUpdateItemParamTextFormat,
)
from openapiopenai.models.beta_configuration_update_item_param_text_format_text import (
    BetaConfigurationUpdateItemParamTextFormatText as BetaConfigurationUpdateItemParamTextFormatText,
)
from openapiopenai.models.beta_configuration_update_item_param_text_format_text import (
    BetaConfigurationUpdateItemParamTextFormatTextDict as BetaConfigurationUpdateItemParamTextFormatTextDict,
)
from openapiopenai.models.beta_container_auto_param import (
    BetaContainerAutoParam as BetaContainerAutoParam,
)
from openapiopenai.models.beta_container_file_citation_body import (
    BetaContainerFileCitationBody as BetaContainerFileCitationBody,
)
from openapiopenai.models.beta_container_file_citation_param import (
    BetaContainerFileCitationParam as BetaContainerFileCitationParam,
)
from openapiopenai.models.beta_container_memory_limit import (
    BetaContainerMemoryLimit as BetaContainerMemoryLimit,
)
from openapiopenai.models.beta_container_network_policy_allowlist_param import (
    BetaContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam,
)
from openapiopenai.models.beta_container_network_policy_disabled_param import (
    BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam,
)
from openapiopenai.models.beta_container_network_policy_domain_secret_param import (
    BetaContainerNetworkPolicyDomainSecretParam as BetaContainerNetworkPolicyDomainSecretParam,
)
from openapiopenai.models.beta_container_reference_param import (
    BetaContainerReferenceParam as BetaContainerReferenceParam,
)
from openapiopenai.models.beta_container_reference_resource import (
    BetaContainerReferenceResource as BetaContainerReferenceResource,
)
from openapiopenai.models.beta_content import (
    BetaContent as BetaContent,
)
from openapiopenai.models.beta_context_management_param import (
    BetaContextManagementParam as BetaContextManagementParam,
)
from openapiopenai.models.beta_conversation_param import (
    BetaConversationParam as BetaConversationParam,
)
from openapiopenai.models.beta_conversation_param2 import (
    BetaConversationParam2 as BetaConversationParam2,
)
from openapiopenai.models.beta_coord_param import (
    BetaCoordParam as BetaCoordParam,
)
from openapiopenai.models.beta_create_model_response_properties import (
    BetaCreateModelResponseProperties as BetaCreateModelResponseProperties,
)
from openapiopenai.models.beta_create_response import (
    BetaCreateResponse as BetaCreateResponse,
)
from openapiopenai.models.beta_create_response import (
    BetaCreateResponseDict as BetaCreateResponseDict,
)
from openapiopenai.models.beta_create_response_access_programs import (
    BetaCreateResponseAccessPrograms as BetaCreateResponseAccessPrograms,
)
from openapiopenai.models.beta_create_response_background_options import (
    BetaCreateResponseBackgroundOptions as BetaCreateResponseBackgroundOptions,
)
from openapiopenai.models.beta_custom_grammar_format_param import (
    BetaCustomGrammarFormatParam as BetaCustomGrammarFormatParam,
)
from openapiopenai.models.beta_custom_text_format_param import (
    BetaCustomTextFormatParam as BetaCustomTextFormatParam,
)
from openapiopenai.models.beta_custom_tool_call import (
    BetaCustomToolCall as BetaCustomToolCall,
)
from openapiopenai.models.beta_custom_tool_call import (
    BetaCustomToolCallDict as BetaCustomToolCallDict,
)
from openapiopenai.models.beta_custom_tool_call_output import (
    BetaCustomToolCallOutput as BetaCustomToolCallOutput,
)
from openapiopenai.models.beta_custom_tool_call_output import (
    BetaCustomToolCallOutputDict as BetaCustomToolCallOutputDict,
)
from openapiopenai.models.beta_custom_tool_call_output_resource import (
    BetaCustomToolCallOutputResource as BetaCustomToolCallOutputResource,
)
from openapiopenai.models.beta_custom_tool_call_resource import (
    BetaCustomToolCallResource as BetaCustomToolCallResource,
)
from openapiopenai.models.beta_custom_tool_param import (
    BetaCustomToolParam as BetaCustomToolParam,
)
from openapiopenai.models.beta_detail_enum import (
    BetaDetailEnum as BetaDetailEnum,
)
from openapiopenai.models.beta_direct_tool_call_caller import (
    BetaDirectToolCallCaller as BetaDirectToolCallCaller,
)
from openapiopenai.models.beta_direct_tool_call_caller_param import (
    BetaDirectToolCallCallerParam as BetaDirectToolCallCallerParam,
)
from openapiopenai.models.beta_double_click_action import (
    BetaDoubleClickAction as BetaDoubleClickAction,
)
from openapiopenai.models.beta_drag_param import (
    BetaDragParam as BetaDragParam,
)
from openapiopenai.models.beta_easy_input_message import (
    BetaEasyInputMessage as BetaEasyInputMessage,
)
from openapiopenai.models.beta_empty_model_param import (
    BetaEmptyModelParam as BetaEmptyModelParam,
)
from openapiopenai.models.beta_encrypted_content import (
    BetaEncryptedContent as BetaEncryptedContent,
)
from openapiopenai.models.beta_encrypted_content_param import (
    BetaEncryptedContentParam as BetaEncryptedContentParam,
)
from openapiopenai.models.beta_encrypted_content_param import (
    BetaEncryptedContentParamDict as BetaEncryptedContentParamDict,
)
from openapiopenai.models.beta_error import (
    BetaError as BetaError,
)
from openapiopenai.models.beta_error_payload import (
    BetaErrorPayload as BetaErrorPayload,
)
from openapiopenai.models.beta_file_citation_body import (
    BetaFileCitationBody as BetaFileCitationBody,
)
from openapiopenai.models.beta_file_citation_param import (
    BetaFileCitationParam as BetaFileCitationParam,
)
from openapiopenai.models.beta_file_detail_enum import (
    BetaFileDetailEnum as BetaFileDetailEnum,
)
from openapiopenai.models.beta_file_input_detail import (
    BetaFileInputDetail as BetaFileInputDetail,
)
from openapiopenai.models.beta_file_path import (
    BetaFilePath as BetaFilePath,
)
from openapiopenai.models.beta_file_search_tool import (
    BetaFileSearchTool as BetaFileSearchTool,
)
from openapiopenai.models.beta_file_search_tool_call import (
    BetaFileSearchToolCall as BetaFileSearchToolCall,
)
from openapiopenai.models.beta_file_search_tool_call import (
    BetaFileSearchToolCallDict as BetaFileSearchToolCallDict,
)
from openapiopenai.models.beta_filters import (
    BetaFilters as BetaFilters,
)
from openapiopenai.models.beta_function_and_custom_tool_call_output import (
    BetaFunctionAndCustomToolCallOutput as BetaFunctionAndCustomToolCallOutput,
)
from openapiopenai.models.beta_function_call_item_status import (
    BetaFunctionCallItemStatus as BetaFunctionCallItemStatus,
)
from openapiopenai.models.beta_function_call_output_item_param import (
    BetaFunctionCallOutputItemParam as BetaFunctionCallOutputItemParam,
)
from openapiopenai.models.beta_function_call_output_item_param import (
    BetaFunctionCallOutputItemParamDict as BetaFunctionCallOutputItemParamDict,
)
from openapiopenai.models.beta_function_call_output_status_enum import (
    BetaFunctionCallOutputStatusEnum as BetaFunctionCallOutputStatusEnum,
)
from openapiopenai.models.beta_function_call_status import (
    BetaFunctionCallStatus as BetaFunctionCallStatus,
)
from openapiopenai.models.beta_function_shell_action import (
    BetaFunctionShellAction as BetaFunctionShellAction,
)
from openapiopenai.models.beta_function_shell_action_param import (
    BetaFunctionShellActionParam as BetaFunctionShellActionParam,
)
from openapiopenai.models.beta_function_shell_call import (
    BetaFunctionShellCall as BetaFunctionShellCall,
)
from openapiopenai.models.beta_function_shell_call_item_param import (
    BetaFunctionShellCallItemParam as BetaFunctionShellCallItemParam,
)
from openapiopenai.models.beta_function_shell_call_item_param import (
    BetaFunctionShellCallItemParamDict as BetaFunctionShellCallItemParamDict,
)
from openapiopenai.models.beta_function_shell_call_item_status import (
    BetaFunctionShellCallItemStatus as BetaFunctionShellCallItemStatus,
)
from openapiopenai.models.beta_function_shell_call_output import (
    BetaFunctionShellCallOutput as BetaFunctionShellCallOutput,
)
from openapiopenai.models.beta_function_shell_call_output_content import (
    BetaFunctionShellCallOutputContent as BetaFunctionShellCallOutputContent,
)
from openapiopenai.models.beta_function_shell_call_output_content_param import (
    BetaFunctionShellCallOutputContentParam as BetaFunctionShellCallOutputContentParam,
)
from openapiopenai.models.beta_function_shell_call_output_exit_outcome import (
    BetaFunctionShellCallOutputExitOutcome as BetaFunctionShellCallOutputExitOutcome,
)
from openapiopenai.models.beta_function_shell_call_output_exit_outcome_param import (
    BetaFunctionShellCallOutputExitOutcomeParam as BetaFunctionShellCallOutputExitOutcomeParam,
)
from openapiopenai.models.beta_function_shell_call_output_item_param import (
    BetaFunctionShellCallOutputItemParam as BetaFunctionShellCallOutputItemParam,
)
from openapiopenai.models.beta_function_shell_call_output_item_param import (
    BetaFunctionShellCallOutputItemParamDict as BetaFunctionShellCallOutputItemParamDict,
)
from openapiopenai.models.beta_function_shell_call_output_outcome_param import (
    BetaFunctionShellCallOutputOutcomeParam as BetaFunctionShellCallOutputOutcomeParam,
)
from openapiopenai.models.beta_function_shell_call_output_status_enum import (
    BetaFunctionShellCallOutputStatusEnum as BetaFunctionShellCallOutputStatusEnum,
)
from openapiopenai.models.beta_function_shell_call_output_timeout_outcome import (
    BetaFunctionShellCallOutputTimeoutOutcome as BetaFunctionShellCallOutputTimeoutOutcome,
)
from openapiopenai.models.beta_function_shell_call_output_timeout_outcome_param import (
    BetaFunctionShellCallOutputTimeoutOutcomeParam as BetaFunctionShellCallOutputTimeoutOutcomeParam,
)
from openapiopenai.models.beta_function_shell_call_status import (
    BetaFunctionShellCallStatus as BetaFunctionShellCallStatus,
)
from openapiopenai.models.beta_function_shell_tool_param import (
    BetaFunctionShellToolParam as BetaFunctionShellToolParam,
)
from openapiopenai.models.beta_function_tool import (
    BetaFunctionTool as BetaFunctionTool,
)
from openapiopenai.models.beta_function_tool_call import (
    BetaFunctionToolCall as BetaFunctionToolCall,
)
from openapiopenai.models.beta_function_tool_call import (
    BetaFunctionToolCallDict as BetaFunctionToolCallDict,
)
from openapiopenai.models.beta_function_tool_call_output import (
    BetaFunctionToolCallOutput as BetaFunctionToolCallOutput,
)
from openapiopenai.models.beta_function_tool_call_output_resource import (
    BetaFunctionToolCallOutputResource as BetaFunctionToolCallOutputResource,
)
from openapiopenai.models.beta_function_tool_call_resource import (
    BetaFunctionToolCallResource as BetaFunctionToolCallResource,
)
from openapiopenai.models.beta_function_tool_param import (
    BetaFunctionToolParam as BetaFunctionToolParam,
)
from openapiopenai.models.beta_grammar_syntax1 import (
    BetaGrammarSyntax1 as BetaGrammarSyntax1,
)
from openapiopenai.models.beta_http_error import (
    BetaHTTPError as BetaHTTPError,
)
from openapiopenai.models.beta_hybrid_search_options import (
    BetaHybridSearchOptions as BetaHybridSearchOptions,
)
from openapiopenai.models.beta_image_detail import (
    BetaImageDetail as BetaImageDetail,
)
from openapiopenai.models.beta_image_gen_action_enum import (
    BetaImageGenActionEnum as BetaImageGenActionEnum,
)
from openapiopenai.models.beta_image_gen_tool import (
    BetaImageGenTool as BetaImageGenTool,
)
from openapiopenai.models.beta_image_gen_tool_call import (
    BetaImageGenToolCall as BetaImageGenToolCall,
)
from openapiopenai.models.beta_image_gen_tool_call import (
    BetaImageGenToolCallDict as BetaImageGenToolCallDict,
)
from openapiopenai.models.beta_include_enum import (
    BetaIncludeEnum as BetaIncludeEnum,
)
from openapiopenai.models.beta_inline_skill_param import (
    BetaInlineSkillParam as BetaInlineSkillParam,
)
from openapiopenai.models.beta_inline_skill_source_param import (
    BetaInlineSkillSourceParam as BetaInlineSkillSourceParam,
)
from openapiopenai.models.beta_input_audio import (
    BetaInputAudio as BetaInputAudio,
)
from openapiopenai.models.beta_input_content import (
    BetaInputContent as BetaInputContent,
)
from openapiopenai.models.beta_input_fidelity import (
    BetaInputFidelity as BetaInputFidelity,
)
from openapiopenai.models.beta_input_file_content import (
    BetaInputFileContent as BetaInputFileContent,
)
from openapiopenai.models.beta_input_file_content_param import (
    BetaInputFileContentParam as BetaInputFileContentParam,
)
from openapiopenai.models.beta_input_image_content import (
    BetaInputImageContent as BetaInputImageContent,
)
from openapiopenai.models.beta_input_image_content_param_auto_param import (
    BetaInputImageContentParamAutoParam as BetaInputImageContentParamAutoParam,
)
from openapiopenai.models.beta_input_item import (
    BetaInputItem as BetaInputItem,
)
from openapiopenai.models.beta_input_item import (
    BetaInputItemDict as BetaInputItemDict,
)
from openapiopenai.models.beta_input_item import (
    UnknownBetaInputItem as UnknownBetaInputItem,
)
from openapiopenai.models.beta_input_item_message import (
    BetaInputItemMessage as BetaInputItemMessage,
)
from openapiopenai.models.beta_input_item_message import (
    BetaInputItemMessageDict as BetaInputItemMessageDict,
)
from openapiopenai.models.beta_input_item_message import (
    UnknownBetaInputItemMessage as UnknownBetaInputItemMessage,
)
from openapiopenai.models.beta_input_item_message_assistant import (
    BetaInputItemMessageAssistant as BetaInputItemMessageAssistant,
)
from openapiopenai.models.beta_input_item_message_assistant import (
    BetaInputItemMessageAssistantDict as BetaInputItemMessageAssistantDict,
)
from openapiopenai.models.beta_input_item_message_assistant import (
    UnknownBetaInputItemMessageAssistant as UnknownBetaInputItemMessageAssistant,
)
from openapiopenai.models.beta_input_item_message_user import (
    BetaInputItemMessageUser as BetaInputItemMessageUser,
)
from openapiopenai.models.beta_input_item_message_user import (
    BetaInputItemMessageUserDict as BetaInputItemMessageUserDict,
)
from openapiopenai.models.beta_input_item_message_user import (
    UnknownBetaInputItemMessageUser as UnknownBetaInputItemMessageUser,
)
from openapiopenai.models.beta_input_message import (
    BetaInputMessage as BetaInputMessage,
)
from openapiopenai.models.beta_input_message import (
    BetaInputMessageDict as BetaInputMessageDict,
)
from openapiopenai.models.beta_input_message_content_list import (
    BetaInputMessageContentList as BetaInputMessageContentList,
)
from openapiopenai.models.beta_input_message_resource import (
    BetaInputMessageResource as BetaInputMessageResource,
)
from openapiopenai.models.beta_input_param import (
    BetaInputParam as BetaInputParam,
)
from openapiopenai.models.beta_input_param import (
    BetaInputParamDict as BetaInputParamDict,
)
from openapiopenai.models.beta_input_text_content import (
    BetaInputTextContent as BetaInputTextContent,
)
from openapiopenai.models.beta_input_text_content_param import (
    BetaInputTextContentParam as BetaInputTextContentParam,
)
from openapiopenai.models.beta_item import (
    BetaItem as BetaItem,
)
from openapiopenai.models.beta_item import (
    BetaItemDict as BetaItemDict,
)
from openapiopenai.models.beta_item import (
    UnknownBetaItem as UnknownBetaItem,
)
from openapiopenai.models.beta_item_field import (
    BetaItemField as BetaItemField,
)
from openapiopenai.models.beta_item_field import (
    UnknownBetaItemField as UnknownBetaItemField,
)
from openapiopenai.models.beta_item_message import (
    BetaItemMessage as BetaItemMessage,
)
from openapiopenai.models.beta_item_message import (
    BetaItemMessageDict as BetaItemMessageDict,
)
from openapiopenai.models.beta_item_message import (
    UnknownBetaItemMessage as UnknownBetaItemMessage,
)
from openapiopenai.models.beta_item_reference_param import (
    BetaItemReferenceParam as BetaItemReferenceParam,
)
from openapiopenai.models.beta_item_reference_param import (
    BetaItemReferenceParamDict as BetaItemReferenceParamDict,
)
from openapiopenai.models.beta_item_resource import (
    BetaItemResource as BetaItemResource,
)
from openapiopenai.models.beta_item_resource import (
    UnknownBetaItemResource as UnknownBetaItemResource,
)
from openapiopenai.models.beta_item_resource_message import (
    BetaItemResourceMessage as BetaItemResourceMessage,
)
from openapiopenai.models.beta_item_resource_message import (
    UnknownBetaItemResourceMessage as UnknownBetaItemResourceMessage,
)
from openapiopenai.models.beta_key_press_action import (
    BetaKeyPressAction as BetaKeyPressAction,
)
from openapiopenai.models.beta_local_environment_param import (
    BetaLocalEnvironmentParam as BetaLocalEnvironmentParam,
)
from openapiopenai.models.beta_local_environment_resource import (
    BetaLocalEnvironmentResource as BetaLocalEnvironmentResource,
)
from openapiopenai.models.beta_local_shell_exec_action import (
    BetaLocalShellExecAction as BetaLocalShellExecAction,
)
from openapiopenai.models.beta_local_shell_tool_call import (
    BetaLocalShellToolCall as BetaLocalShellToolCall,
)
from openapiopenai.models.beta_local_shell_tool_call import (
    BetaLocalShellToolCallDict as BetaLocalShellToolCallDict,
)
from openapiopenai.models.beta_local_shell_tool_call_output import (
    BetaLocalShellToolCallOutput as BetaLocalShellToolCallOutput,
)
from openapiopenai.models.beta_local_shell_tool_call_output import (
    BetaLocalShellToolCallOutputDict as BetaLocalShellToolCallOutputDict,
)
from openapiopenai.models.beta_local_shell_tool_param import (
    BetaLocalShellToolParam as BetaLocalShellToolParam,
)
from openapiopenai.models.beta_local_skill_param import (
    BetaLocalSkillParam as BetaLocalSkillParam,
)
from openapiopenai.models.beta_log_prob import (
    BetaLogProb as BetaLogProb,
)
from openapiopenai.models.beta_mcp_approval_request import (
    BetaMCPApprovalRequest as BetaMCPApprovalRequest,
)
from openapiopenai.models.beta_mcp_approval_request import (
    BetaMCPApprovalRequestDict as BetaMCPApprovalRequestDict,
)
from openapiopenai.models.beta_mcp_approval_response import (
    BetaMCPApprovalResponse as BetaMCPApprovalResponse,
)
from openapiopenai.models.beta_mcp_approval_response import (
    BetaMCPApprovalResponseDict as BetaMCPApprovalResponseDict,
)
from openapiopenai.models.beta_mcp_approval_response_resource import (
    BetaMCPApprovalResponseResource as BetaMCPApprovalResponseResource,
)
from openapiopenai.models.beta_mcp_list_tools import (
    BetaMCPListTools as BetaMCPListTools,
)
from openapiopenai.models.beta_mcp_list_tools import (
    BetaMCPListToolsDict as BetaMCPListToolsDict,
)
from openapiopenai.models.beta_mcp_list_tools_tool import (
    BetaMCPListToolsTool as BetaMCPListToolsTool,
)
from openapiopenai.models.beta_mcp_protocol_error import (
    BetaMCPProtocolError as BetaMCPProtocolError,
)
from openapiopenai.models.beta_mcp_tool import (
    BetaMCPTool as BetaMCPTool,
)
from openapiopenai.models.beta_mcp_tool_call import (
    BetaMCPToolCall as BetaMCPToolCall,
)
from openapiopenai.models.beta_mcp_tool_call import (
    BetaMCPToolCallDict as BetaMCPToolCallDict,
)
from openapiopenai.models.beta_mcp_tool_call_error import (
    BetaMCPToolCallError as BetaMCPToolCallError,
)
from openapiopenai.models.beta_mcp_tool_call_status import (
    BetaMCPToolCallStatus as BetaMCPToolCallStatus,
)
from openapiopenai.models.beta_mcp_tool_execution_error import (
    BetaMCPToolExecutionError as BetaMCPToolExecutionError,
)
from openapiopenai.models.beta_mcp_tool_filter import (
    BetaMCPToolFilter as BetaMCPToolFilter,
)
from openapiopenai.models.beta_message import (
    BetaMessage as BetaMessage,
)
from openapiopenai.models.beta_message_content_item import (
    BetaMessageContentItem as BetaMessageContentItem,
)
from openapiopenai.models.beta_message_content_item import (
    UnknownBetaMessageContentItem as UnknownBetaMessageContentItem,
)
from openapiopenai.models.beta_message_phase import (
    BetaMessagePhase as BetaMessagePhase,
)
from openapiopenai.models.beta_message_phase2 import (
    BetaMessagePhase2 as BetaMessagePhase2,
)
from openapiopenai.models.beta_message_role import (
    BetaMessageRole as BetaMessageRole,
)
from openapiopenai.models.beta_message_status import (
    BetaMessageStatus as BetaMessageStatus,
)
from openapiopenai.models.beta_metadata import (
    BetaMetadata as BetaMetadata,
)
from openapiopenai.models.beta_model_ids_compaction import (
    BetaModelIdsCompaction as BetaModelIdsCompaction,
)
from openapiopenai.models.beta_model_ids_responses import (
    BetaModelIdsResponses as BetaModelIdsResponses,
)
from openapiopenai.models.beta_model_ids_shared import (
    BetaModelIdsShared as BetaModelIdsShared,
)
from openapiopenai.models.beta_model_response_properties import (
    BetaModelResponseProperties as BetaModelResponseProperties,
)
from openapiopenai.models.beta_moderation import (
    BetaModeration as BetaModeration,
)
from openapiopenai.models.beta_moderation_config_param import (
    BetaModerationConfigParam as BetaModerationConfigParam,
)
from openapiopenai.models.beta_moderation_error_body import (
    BetaModerationErrorBody as BetaModerationErrorBody,
)
from openapiopenai.models.beta_moderation_input_type import (
    BetaModerationInputType as BetaModerationInputType,
)
from openapiopenai.models.beta_moderation_mode import (
    BetaModerationMode as BetaModerationMode,
)
from openapiopenai.models.beta_moderation_param import (
    BetaModerationParam as BetaModerationParam,
)
from openapiopenai.models.beta_moderation_policy_param import (
    BetaModerationPolicyParam as BetaModerationPolicyParam,
)
from openapiopenai.models.beta_moderation_result_body import (
    BetaModerationResultBody as BetaModerationResultBody,
)
from openapiopenai.models.beta_move_param import (
    BetaMoveParam as BetaMoveParam,
)
from openapiopenai.models.beta_multi_agent_action import (
    BetaMultiAgentAction as BetaMultiAgentAction,
)
from openapiopenai.models.beta_multi_agent_action1 import (
    BetaMultiAgentAction1 as BetaMultiAgentAction1,
)
from openapiopenai.models.beta_multi_agent_call import (
    BetaMultiAgentCall as BetaMultiAgentCall,
)
from openapiopenai.models.beta_multi_agent_call_item_param import (
    BetaMultiAgentCallItemParam as BetaMultiAgentCallItemParam,
)
from openapiopenai.models.beta_multi_agent_call_item_param import (
    BetaMultiAgentCallItemParamDict as BetaMultiAgentCallItemParamDict,
)
from openapiopenai.models.beta_multi_agent_call_output import (
    BetaMultiAgentCallOutput as BetaMultiAgentCallOutput,
)
from openapiopenai.models.beta_multi_agent_call_output_item_param import (
    BetaMultiAgentCallOutputItemParam as BetaMultiAgentCallOutputItemParam,
)
from openapiopenai.models.beta_multi_agent_call_output_item_param import (
    BetaMultiAgentCallOutputItemParamDict as BetaMultiAgentCallOutputItemParamDict,
)
from openapiopenai.models.beta_multi_agent_param import (
    BetaMultiAgentParam as BetaMultiAgentParam,
)
from openapiopenai.models.beta_multi_agent_param import (
    BetaMultiAgentParamDict as BetaMultiAgentParamDict,
)
from openapiopenai.models.beta_namespace_tool_param import (
    BetaNamespaceToolParam as BetaNamespaceToolParam,
)
from openapiopenai.models.beta_output_audio import (
    BetaOutputAudio as BetaOutputAudio,
)
from openapiopenai.models.beta_output_content import (
    BetaOutputContent as BetaOutputContent,
)
from openapiopenai.models.beta_output_item import (
    BetaOutputItem as BetaOutputItem,
)
from openapiopenai.models.beta_output_item import (
    UnknownBetaOutputItem as UnknownBetaOutputItem,
)
from openapiopenai.models.beta_output_message import (
    BetaOutputMessage as BetaOutputMessage,
)
from openapiopenai.models.beta_output_message import (
    BetaOutputMessageDict as BetaOutputMessageDict,
)
from openapiopenai.models.beta_output_message_content import (
    BetaOutputMessageContent as BetaOutputMessageContent,
)
from openapiopenai.models.beta_output_text_content import (
    BetaOutputTextContent as BetaOutputTextContent,
)
from openapiopenai.models.beta_output_text_content_param import (
    BetaOutputTextContentParam as BetaOutputTextContentParam,
)
from openapiopenai.models.beta_output_text_content_param import (
    BetaOutputTextContentParamDict as BetaOutputTextContentParamDict,
)
from openapiopenai.models.beta_output_text_content_param_annotations_item import (
    BetaOutputTextContentParamAnnotationsItem as BetaOutputTextContentParamAnnotationsItem,
)
from openapiopenai.models.beta_output_text_content_param_annotations_item import (
    BetaOutputTextContentParamAnnotationsItemDict as BetaOutputTextContentParamAnnotationsItemDict,
)
from openapiopenai.models.beta_output_text_content_param_annotations_item import (
    UnknownBetaOutputTextContentParamAnnotationsItem as UnknownBetaOutputTextContentParamAnnotationsItem,
)
from openapiopenai.models.beta_personality_enum import (
    BetaPersonalityEnum as BetaPersonalityEnum,
)
from openapiopenai.models.beta_program import (
    BetaProgram as BetaProgram,
)
from openapiopenai.models.beta_program_item_param import (
    BetaProgramItemParam as BetaProgramItemParam,
)
from openapiopenai.models.beta_program_item_param import (
    BetaProgramItemParamDict as BetaProgramItemParamDict,
)
from openapiopenai.models.beta_program_output import (
    BetaProgramOutput as BetaProgramOutput,
)
from openapiopenai.models.beta_program_output_item_param import (
    BetaProgramOutputItemParam as BetaProgramOutputItemParam,
)
from openapiopenai.models.beta_program_output_item_param import (
    BetaProgramOutputItemParamDict as BetaProgramOutputItemParamDict,
)
from openapiopenai.models.beta_program_output_item_status import (
    BetaProgramOutputItemStatus as BetaProgramOutputItemStatus,
)
from openapiopenai.models.beta_program_output_status import (
    BetaProgramOutputStatus as BetaProgramOutputStatus,
)
from openapiopenai.models.beta_program_tool_call_caller import (
    BetaProgramToolCallCaller as BetaProgramToolCallCaller,
)
from openapiopenai.models.beta_program_tool_call_caller_param import (
    BetaProgramToolCallCallerParam as BetaProgramToolCallCallerParam,
)
from openapiopenai.models.beta_programmatic_tool_calling_param import (
    BetaProgrammaticToolCallingParam as BetaProgrammaticToolCallingParam,
)
from openapiopenai.models.beta_prompt import (
    BetaPrompt as BetaPrompt,
)
from openapiopenai.models.beta_prompt_cache_breakpoint_config import (
    BetaPromptCacheBreakpointConfig as BetaPromptCacheBreakpointConfig,
)
from openapiopenai.models.beta_prompt_cache_breakpoint_param import (
    BetaPromptCacheBreakpointParam as BetaPromptCacheBreakpointParam,
)
from openapiopenai.models.beta_prompt_cache_mode_enum import (
    BetaPromptCacheModeEnum as BetaPromptCacheModeEnum,
)
from openapiopenai.models.beta_prompt_cache_options import (
    BetaPromptCacheOptions as BetaPromptCacheOptions,
)
from openapiopenai.models.beta_prompt_cache_options_param import (
    BetaPromptCacheOptionsParam as BetaPromptCacheOptionsParam,
)
from openapiopenai.models.beta_prompt_cache_retention_enum import (
    BetaPromptCacheRetentionEnum as BetaPromptCacheRetentionEnum,
)
from openapiopenai.models.beta_prompt_cache_ttl_enum import (
    BetaPromptCacheTTLEnum as BetaPromptCacheTTLEnum,
)
from openapiopenai.models.beta_ranker_version_type import (
    BetaRankerVersionType as BetaRankerVersionType,
)
from openapiopenai.models.beta_ranking_options import (
    BetaRankingOptions as BetaRankingOptions,
)
from openapiopenai.models.beta_reasoning import (
    BetaReasoning as BetaReasoning,
)
from openapiopenai.models.beta_reasoning_effort import (
    BetaReasoningEffort as BetaReasoningEffort,
)
from openapiopenai.models.beta_reasoning_item import (
    BetaReasoningItem as BetaReasoningItem,
)
from openapiopenai.models.beta_reasoning_item import (
    BetaReasoningItemDict as BetaReasoningItemDict,
)
from openapiopenai.models.beta_reasoning_mode_enum import (
    BetaReasoningModeEnum as BetaReasoningModeEnum,
)
from openapiopenai.models.beta_reasoning_text_content import (
    BetaReasoningTextContent as BetaReasoningTextContent,
)
from openapiopenai.models.beta_refusal_content import (
    BetaRefusalContent as BetaRefusalContent,
)
from openapiopenai.models.beta_response import (
    BetaResponse as BetaResponse,
)
from openapiopenai.models.beta_response_audio_delta_event import (
    BetaResponseAudioDeltaEvent as BetaResponseAudioDeltaEvent,
)
from openapiopenai.models.beta_response_audio_done_event import (
    BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent,
)
from openapiopenai.models.beta_response_audio_transcript_delta_event import (
    BetaResponseAudioTranscriptDeltaEvent as BetaResponseAudioTranscriptDeltaEvent,
)
from openapiopenai.models.beta_response_audio_transcript_done_event import (
    BetaResponseAudioTranscriptDoneEvent as BetaResponseAudioTranscriptDoneEvent,
)
from openapiopenai.models.beta_response_code_interpreter_call_code_delta_event import (
    BetaResponseCodeInterpreterCallCodeDeltaEvent as BetaResponseCodeInterpreterCallCodeDeltaEvent,
)
from openapiopenai.models.beta_response_code_interpreter_call_code_done_event import (
    BetaResponseCodeInterpreterCallCodeDoneEvent as BetaResponseCodeInterpreterCallCodeDoneEvent,
)
from openapiopenai.models.beta_response_code_interpreter_call_completed_event import (
    BetaResponseCodeInterpreterCallCompletedEvent as BetaResponseCodeInterpreterCallCompletedEvent,
)
from openapiopenai.models.beta_response_code_interpreter_call_in_progress_event import (
    BetaResponseCodeInterpreterCallInProgressEvent as BetaResponseCodeInterpreterCallInProgressEvent,
)
from openapiopenai.models.beta_response_code_interpreter_call_interpreting_event import (
    BetaResponseCodeInterpreterCallInterpretingEvent as BetaResponseCodeInterpreterCallInterpretingEvent,
)
from openapiopenai.models.beta_response_compaction_compacting_event import (
    BetaResponseCompactionCompactingEvent as BetaResponseCompactionCompactingEvent,
)
from openapiopenai.models.beta_response_completed_event import (
    BetaResponseCompletedEvent as BetaResponseCompletedEvent,
)
from openapiopenai.models.beta_response_content_part_added_event import (
    BetaResponseContentPartAddedEvent as BetaResponseContentPartAddedEvent,
)
from openapiopenai.models.beta_response_content_part_done_event import (
    BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent,
)
from openapiopenai.models.beta_response_conversation import (
    BetaResponseConversation as BetaResponseConversation,
)
from openapiopenai.models.beta_response_created_event import (
    BetaResponseCreatedEvent as BetaResponseCreatedEvent,
)
from openapiopenai.models.beta_response_custom_tool_call_input_delta_event import (
    BetaResponseCustomToolCallInputDeltaEvent as BetaResponseCustomToolCallInputDeltaEvent,
)
from openapiopenai.models.beta_response_custom_tool_call_input_done_event import (
    BetaResponseCustomToolCallInputDoneEvent as BetaResponseCustomToolCallInputDoneEvent,
)
from openapiopenai.models.beta_response_error import (
    BetaResponseError as BetaResponseError,
)
from openapiopenai.models.beta_response_error_code import (
    BetaResponseErrorCode as BetaResponseErrorCode,
)
from openapiopenai.models.beta_response_error_event import (
    BetaResponseErrorEvent as BetaResponseErrorEvent,
)
from openapiopenai.models.beta_response_failed_event import (
    BetaResponseFailedEvent as BetaResponseFailedEvent,
)
from openapiopenai.models.beta_response_file_search_call_completed_event import (
    BetaResponseFileSearchCallCompletedEvent as BetaResponseFileSearchCallCompletedEvent,
)
from openapiopenai.models.beta_response_file_search_call_in_progress_event import (
    BetaResponseFileSearchCallInProgressEvent as BetaResponseFileSearchCallInProgressEvent,
)
from openapiopenai.models.beta_response_file_search_call_searching_event import (
    BetaResponseFileSearchCallSearchingEvent as BetaResponseFileSearchCallSearchingEvent,
)
from openapiopenai.models.beta_response_format_json_object import (
    BetaResponseFormatJsonObject as BetaResponseFormatJsonObject,
)
from openapiopenai.models.beta_response_format_json_schema_schema import (
    BetaResponseFormatJsonSchemaSchema as BetaResponseFormatJsonSchemaSchema,
)
from openapiopenai.models.beta_response_format_text import (
    BetaResponseFormatText as BetaResponseFormatText,
)
from openapiopenai.models.beta_response_function_call_arguments_delta_event import (
    BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent,
)
from openapiopenai.models.beta_response_function_call_arguments_done_event import (
    BetaResponseFunctionCallArgumentsDoneEvent as BetaResponseFunctionCallArgumentsDoneEvent,
)
from openapiopenai.models.beta_response_function_call_output_item import (
    BetaResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem,
)
from openapiopenai.models.beta_response_image_gen_call_completed_event import (
    BetaResponseImageGenCallCompletedEvent as BetaResponseImageGenCallCompletedEvent,
)
from openapiopenai.models.beta_response_image_gen_call_generating_event import (
    BetaResponseImageGenCallGeneratingEvent as BetaResponseImageGenCallGeneratingEvent,
)
from openapiopenai.models.beta_response_image_gen_call_in_progress_event import (
    BetaResponseImageGenCallInProgressEvent as BetaResponseImageGenCallInProgressEvent,
)
from openapiopenai.models.beta_response_image_gen_call_partial_image_event import (
    BetaResponseImageGenCallPartialImageEvent as BetaResponseImageGenCallPartialImageEvent,
)
from openapiopenai.models.beta_response_in_progress_event import (
    BetaResponseInProgressEvent as BetaResponseInProgressEvent,
)
from openapiopenai.models.beta_response_incomplete_event import (
    BetaResponseIncompleteEvent as BetaResponseIncompleteEvent,
)
from openapiopenai.models.beta_response_inject_created_event import (
    BetaResponseInjectCreatedEvent as BetaResponseInjectCreatedEvent,
)
from openapiopenai.models.beta_response_inject_event import (
    BetaResponseInjectEvent as BetaResponseInjectEvent,
)
from openapiopenai.models.beta_response_inject_event import (
    BetaResponseInjectEventDict as BetaResponseInjectEventDict,
)
from openapiopenai.models.beta_response_inject_failed_event import (
    BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent,
)
from openapiopenai.models.beta_response_inject_failed_event_error import (
    BetaResponseInjectFailedEventError as BetaResponseInjectFailedEventError,
)
from openapiopenai.models.beta_response_input_image_generation_call_error import (
    BetaResponseInputImageGenerationCallError as BetaResponseInputImageGenerationCallError,
)
from openapiopenai.models.beta_response_input_image_generation_call_error import (
    BetaResponseInputImageGenerationCallErrorDict as BetaResponseInputImageGenerationCallErrorDict,
)
from openapiopenai.models.beta_response_input_image_generation_call_error_moderation_details import (
    BetaResponseInputImageGenerationCallErrorModerationDetails as BetaResponseInputImageGenerationCallErrorModerationDetails,
)
from openapiopenai.models.beta_response_input_image_generation_call_error_moderation_details import (
    BetaResponseInputImageGenerationCallErrorModerationDetailsDict as BetaResponseInputImageGenerationCallErrorModerationDetailsDict,
)
from openapiopenai.models.beta_response_input_image_generation_call_svg_usage import (
    BetaResponseInputImageGenerationCallSvgUsage as BetaResponseInputImageGenerationCallSvgUsage,
)
from openapiopenai.models.beta_response_input_image_generation_call_svg_usage import (
    BetaResponseInputImageGenerationCallSvgUsageDict as BetaResponseInputImageGenerationCallSvgUsageDict,
)
from openapiopenai.models.beta_response_input_transformations_item import (
    BetaResponseInputTransformationsItem as BetaResponseInputTransformationsItem,
)
from openapiopenai.models.beta_response_instructions import (
    BetaResponseInstructions as BetaResponseInstructions,
)
from openapiopenai.models.beta_response_item_list import (
    BetaResponseItemList as BetaResponseItemList,
)
from openapiopenai.models.beta_response_log_prob import (
    BetaResponseLogProb as BetaResponseLogProb,
)
from openapiopenai.models.beta_response_mcp_call_arguments_delta_event import (
    BetaResponseMCPCallArgumentsDeltaEvent as BetaResponseMCPCallArgumentsDeltaEvent,
)
from openapiopenai.models.beta_response_mcp_call_arguments_done_event import (
    BetaResponseMCPCallArgumentsDoneEvent as BetaResponseMCPCallArgumentsDoneEvent,
)
from openapiopenai.models.beta_response_mcp_call_completed_event import (
    BetaResponseMCPCallCompletedEvent as BetaResponseMCPCallCompletedEvent,
)
from openapiopenai.models.beta_response_mcp_call_failed_event import (
    BetaResponseMCPCallFailedEvent as BetaResponseMCPCallFailedEvent,
)
from openapiopenai.models.beta_response_mcp_call_in_progress_event import (
    BetaResponseMCPCallInProgressEvent as BetaResponseMCPCallInProgressEvent,
)
from openapiopenai.models.beta_response_mcp_list_tools_completed_event import (
    BetaResponseMCPListToolsCompletedEvent as BetaResponseMCPListToolsCompletedEvent,
)
from openapiopenai.models.beta_response_mcp_list_tools_failed_event import (
    BetaResponseMCPListToolsFailedEvent as BetaResponseMCPListToolsFailedEvent,
)
from openapiopenai.models.beta_response_mcp_list_tools_in_progress_event import (
    BetaResponseMCPListToolsInProgressEvent as BetaResponseMCPListToolsInProgressEvent,
)
from openapiopenai.models.beta_response_output_item_added_event import (
    BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent,
)
from openapiopenai.models.beta_response_output_item_done_event import (
    BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent,
)
from openapiopenai.models.beta_response_output_text_annotation_added_event import (
    BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent,
)
from openapiopenai.models.beta_response_prompt_cache_diagnostics_cache_hit import (
    BetaResponsePromptCacheDiagnosticsCacheHit as BetaResponsePromptCacheDiagnosticsCacheHit,
)
from openapiopenai.models.beta_response_prompt_cache_diagnostics_cache_miss import (
    BetaResponsePromptCacheDiagnosticsCacheMiss as BetaResponsePromptCacheDiagnosticsCacheMiss,
)
from openapiopenai.models.beta_response_prompt_cache_diagnostics_comparison_response_not_found import (
    BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound as BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound,
)
from openapiopenai.models.beta_response_prompt_cache_diagnostics_unavailable import (
    BetaResponsePromptCacheDiagnosticsUnavailable as BetaResponsePromptCacheDiagnosticsUnavailable,
)
from openapiopenai.models.beta_response_prompt_variables import (
    BetaResponsePromptVariables as BetaResponsePromptVariables,
)
from openapiopenai.models.beta_response_properties import (
    BetaResponseProperties as BetaResponseProperties,
)
from openapiopenai.models.beta_response_queued_event import (
    BetaResponseQueuedEvent as BetaResponseQueuedEvent,
)
from openapiopenai.models.beta_response_reasoning_summary_part_added_event import (
    BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent,
)
from openapiopenai.models.beta_response_reasoning_summary_part_done_event import (
    BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent,
)
from openapiopenai.models.beta_response_reasoning_summary_text_delta_event import (
    BetaResponseReasoningSummaryTextDeltaEvent as BetaResponseReasoningSummaryTextDeltaEvent,
)
from openapiopenai.models.beta_response_reasoning_summary_text_done_event import (
    BetaResponseReasoningSummaryTextDoneEvent as BetaResponseReasoningSummaryTextDoneEvent,
)
from openapiopenai.models.beta_response_reasoning_text_delta_event import (
    BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent,
)
from openapiopenai.models.beta_response_reasoning_text_done_event import (
    BetaResponseReasoningTextDoneEvent as BetaResponseReasoningTextDoneEvent,
)
from openapiopenai.models.beta_response_refusal_delta_event import (
    BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent,
)
from openapiopenai.models.beta_response_refusal_done_event import (
    BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent,
)
from openapiopenai.models.beta_response_shell_call_command_added_streaming_event import (
    BetaResponseShellCallCommandAddedStreamingEvent as BetaResponseShellCallCommandAddedStreamingEvent,
)
from openapiopenai.models.beta_response_shell_call_command_delta_streaming_event import (
    BetaResponseShellCallCommandDeltaStreamingEvent as BetaResponseShellCallCommandDeltaStreamingEvent,
)
from openapiopenai.models.beta_response_shell_call_command_done_streaming_event import (
    BetaResponseShellCallCommandDoneStreamingEvent as BetaResponseShellCallCommandDoneStreamingEvent,
)
from openapiopenai.models.beta_response_shell_call_output_content_delta_streaming_event import (
    BetaResponseShellCallOutputContentDeltaStreamingEvent as BetaResponseShellCallOutputContentDeltaStreamingEvent,
)
from openapiopenai.models.beta_response_shell_call_output_content_done_streaming_event import (
    BetaResponseShellCallOutputContentDoneStreamingEvent as BetaResponseShellCallOutputContentDoneStreamingEvent,
)
from openapiopenai.models.beta_response_steer_accepted_event import (
    BetaResponseSteerAcceptedEvent as BetaResponseSteerAcceptedEvent,
)
from openapiopenai.models.beta_response_steer_accepted_event_steer import (
    BetaResponseSteerAcceptedEventSteer as BetaResponseSteerAcceptedEventSteer,
)
from openapiopenai.models.beta_response_steer_event import (
    BetaResponseSteerEvent as BetaResponseSteerEvent,
)
from openapiopenai.models.beta_response_steer_event import (
    BetaResponseSteerEventDict as BetaResponseSteerEventDict,
)
from openapiopenai.models.beta_response_steer_event_input import (
    BetaResponseSteerEventInput as BetaResponseSteerEventInput,
)
from openapiopenai.models.beta_response_steer_event_input import (
    BetaResponseSteerEventInputDict as BetaResponseSteerEventInputDict,
)
from openapiopenai.models.beta_response_steer_event_input_item import (
    BetaResponseSteerEventInputItem as BetaResponseSteerEventInputItem,
)
from openapiopenai.models.beta_response_steer_event_input_item import (
    BetaResponseSteerEventInputItemDict as BetaResponseSteerEventInputItemDict,
)
from openapiopenai.models.beta_response_steer_event_input_item import (
    UnknownBetaResponseSteerEventInputItem as UnknownBetaResponseSteerEventInputItem,
)
from openapiopenai.models.beta_response_steer_failed_event import (
    BetaResponseSteerFailedEvent as BetaResponseSteerFailedEvent,
)
from openapiopenai.models.beta_response_steer_failed_event_error import (
    BetaResponseSteerFailedEventError as BetaResponseSteerFailedEventError,
)
from openapiopenai.models.beta_response_steer_failed_event_steer import (
    BetaResponseSteerFailedEventSteer as BetaResponseSteerFailedEventSteer,
)
from openapiopenai.models.beta_response_steer_failed_event_steer_input import (
    BetaResponseSteerFailedEventSteerInput as BetaResponseSteerFailedEventSteerInput,
)
from openapiopenai.models.beta_response_steer_failed_event_steer_input_item import (
    BetaResponseSteerFailedEventSteerInputItem as BetaResponseSteerFailedEventSteerInputItem,
)
from openapiopenai.models.beta_response_steer_failed_event_steer_input_item import (
    UnknownBetaResponseSteerFailedEventSteerInputItem as UnknownBetaResponseSteerFailedEventSteerInputItem,
)
from openapiopenai.models.beta_response_steer_input_item_list_message import (
    BetaResponseSteerInputItemListMessage as BetaResponseSteerInputItemListMessage,
)
from openapiopenai.models.beta_response_steer_input_item_list_message import (
    BetaResponseSteerInputItemListMessageDict as BetaResponseSteerInputItemListMessageDict,
)
from openapiopenai.models.beta_response_steer_pending_event import (
    BetaResponseSteerPendingEvent as BetaResponseSteerPendingEvent,
)
from openapiopenai.models.beta_response_steer_required_input import (
    BetaResponseSteerRequiredInput as BetaResponseSteerRequiredInput,
)
from openapiopenai.models.beta_response_steer_required_input_apply_patch_call_output import (
    BetaResponseSteerRequiredInputApplyPatchCallOutput as BetaResponseSteerRequiredInputApplyPatchCallOutput,
)
from openapiopenai.models.beta_response_steer_required_input_computer_call_output import (
    BetaResponseSteerRequiredInputComputerCallOutput as BetaResponseSteerRequiredInputComputerCallOutput,
)
from openapiopenai.models.beta_response_steer_required_input_custom_tool_call_output import (
    BetaResponseSteerRequiredInputCustomToolCallOutput as BetaResponseSteerRequiredInputCustomToolCallOutput,
)
from openapiopenai.models.beta_response_steer_required_input_function_call_output import (
    BetaResponseSteerRequiredInputFunctionCallOutput as BetaResponseSteerRequiredInputFunctionCallOutput,
)
from openapiopenai.models.beta_response_steer_required_input_mcp_approval_response import (
    BetaResponseSteerRequiredInputMcpApprovalResponse as BetaResponseSteerRequiredInputMcpApprovalResponse,
)
from openapiopenai.models.beta_response_steer_required_input_shell_call_output import (
    BetaResponseSteerRequiredInputShellCallOutput as BetaResponseSteerRequiredInputShellCallOutput,
)
from openapiopenai.models.beta_response_steer_required_input_tool_search_output import (
    BetaResponseSteerRequiredInputToolSearchOutput as BetaResponseSteerRequiredInputToolSearchOutput,
)
from openapiopenai.models.beta_response_stream_event import (
    BetaResponseStreamEvent as BetaResponseStreamEvent,
)
from openapiopenai.models.beta_response_stream_event import (
    UnknownBetaResponseStreamEvent as UnknownBetaResponseStreamEvent,
)
from openapiopenai.models.beta_response_stream_options import (
    BetaResponseStreamOptions as BetaResponseStreamOptions,
)
from openapiopenai.models.beta_response_text_delta_event import (
    BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent,
)
from openapiopenai.models.beta_response_text_done_event import (
    BetaResponseTextDoneEvent as BetaResponseTextDoneEvent,
)
from openapiopenai.models.beta_response_text_param import (
    BetaResponseTextParam as BetaResponseTextParam,
)
from openapiopenai.models.beta_response_tool_usage import (
    BetaResponseToolUsage as BetaResponseToolUsage,
)
from openapiopenai.models.beta_response_tool_usage_image_gen import (
    BetaResponseToolUsageImageGen as BetaResponseToolUsageImageGen,
)
from openapiopenai.models.beta_response_tool_usage_image_gen_cached_tokens_details import (
    BetaResponseToolUsageImageGenCachedTokensDetails as BetaResponseToolUsageImageGenCachedTokensDetails,
)
from openapiopenai.models.beta_response_tool_usage_image_gen_input_tokens_details import (
    BetaResponseToolUsageImageGenInputTokensDetails as BetaResponseToolUsageImageGenInputTokensDetails,
)
from openapiopenai.models.beta_response_tool_usage_web_search import (
    BetaResponseToolUsageWebSearch as BetaResponseToolUsageWebSearch,
)
from openapiopenai.models.beta_response_usage import (
    BetaResponseUsage as BetaResponseUsage,
)
from openapiopenai.models.beta_response_web_search_call_completed_event import (
    BetaResponseWebSearchCallCompletedEvent as BetaResponseWebSearchCallCompletedEvent,
)
from openapiopenai.models.beta_response_web_search_call_in_progress_event import (
    BetaResponseWebSearchCallInProgressEvent as BetaResponseWebSearchCallInProgressEvent,
)
from openapiopenai.models.beta_response_web_search_call_searching_event import (
    BetaResponseWebSearchCallSearchingEvent as BetaResponseWebSearchCallSearchingEvent,
)
from openapiopenai.models.beta_response_ws_error import (
    BetaResponseWsError as BetaResponseWsError,
)
from openapiopenai.models.beta_response_ws_error_error_misalignment import (
    BetaResponseWsErrorErrorMisalignment as BetaResponseWsErrorErrorMisalignment,
)
from openapiopenai.models.beta_response_ws_error_error_misalignment_steer import (
    BetaResponseWsErrorErrorMisalignmentSteer as BetaResponseWsErrorErrorMisalignmentSteer,
)
from openapiopenai.models.beta_responses_client_event import (
    BetaResponsesClientEvent as BetaResponsesClientEvent,
)
from openapiopenai.models.beta_responses_client_event import (
    BetaResponsesClientEventDict as BetaResponsesClientEventDict,
)
from openapiopenai.models.beta_responses_client_event import (
    UnknownBetaResponsesClientEvent as UnknownBetaResponsesClientEvent,
)
from openapiopenai.models.beta_responses_client_event_response_create import (
    BetaResponsesClientEventResponseCreate as BetaResponsesClientEventResponseCreate,
)
from openapiopenai.models.beta_responses_client_event_response_create import (
    BetaResponsesClientEventResponseCreateDict as BetaResponsesClientEventResponseCreateDict,
)
from openapiopenai.models.beta_responses_server_event import (
    BetaResponsesServerEvent as BetaResponsesServerEvent,
)
from openapiopenai.models.beta_responses_server_event import (
    UnknownBetaResponsesServerEvent as UnknownBetaResponsesServerEvent,
)
from openapiopenai.models.beta_responses_web_socket_stream_event import (
    BetaResponsesWebSocketStreamEvent as BetaResponsesWebSocketStreamEvent,
)
from openapiopenai.models.beta_screenshot_param import (
    BetaScreenshotParam as BetaScreenshotParam,
)
from openapiopenai.models.beta_scroll_param import (
    BetaScrollParam as BetaScrollParam,
)
from openapiopenai.models.beta_search_content_type import (
    BetaSearchContentType as BetaSearchContentType,
)
from openapiopenai.models.beta_search_context_size import (
    BetaSearchContextSize as BetaSearchContextSize,
)
from openapiopenai.models.beta_service_tier_enum import (
    BetaServiceTierEnum as BetaServiceTierEnum,
)
from openapiopenai.models.beta_service_tier_responses import (
    BetaServiceTierResponses as BetaServiceTierResponses,
)
from openapiopenai.models.beta_shell_call_output_delta import (
    BetaShellCallOutputDelta as BetaShellCallOutputDelta,
)
from openapiopenai.models.beta_skill_reference_param import (
    BetaSkillReferenceParam as BetaSkillReferenceParam,
)
from openapiopenai.models.beta_specific_apply_patch_param import (
    BetaSpecificApplyPatchParam as BetaSpecificApplyPatchParam,
)
from openapiopenai.models.beta_specific_function_shell_param import (
    BetaSpecificFunctionShellParam as BetaSpecificFunctionShellParam,
)
from openapiopenai.models.beta_specific_programmatic_tool_calling_param import (
    BetaSpecificProgrammaticToolCallingParam as BetaSpecificProgrammaticToolCallingParam,
)
from openapiopenai.models.beta_summary_text_content import (
    BetaSummaryTextContent as BetaSummaryTextContent,
)
from openapiopenai.models.beta_text_content import (
    BetaTextContent as BetaTextContent,
)
from openapiopenai.models.beta_text_response_format_configuration import (
    BetaTextResponseFormatConfiguration as BetaTextResponseFormatConfiguration,
)
from openapiopenai.models.beta_text_response_format_json_schema import (
    BetaTextResponseFormatJsonSchema as BetaTextResponseFormatJsonSchema,
)
from openapiopenai.models.beta_token_counts_body import (
    BetaTokenCountsBody as BetaTokenCountsBody,
)
from openapiopenai.models.beta_token_counts_body import (
    BetaTokenCountsBodyDict as BetaTokenCountsBodyDict,
)
from openapiopenai.models.beta_token_counts_body_input import (
    BetaTokenCountsBodyInput as BetaTokenCountsBodyInput,
)
from openapiopenai.models.beta_token_counts_body_input import (
    BetaTokenCountsBodyInputDict as BetaTokenCountsBodyInputDict,
)
from openapiopenai.models.beta_token_counts_resource import (
    BetaTokenCountsResource as BetaTokenCountsResource,
)
from openapiopenai.models.beta_tool import (
    BetaTool as BetaTool,
)
from openapiopenai.models.beta_tool_call_caller import (
    BetaToolCallCaller as BetaToolCallCaller,
)
from openapiopenai.models.beta_tool_call_caller_param import (
    BetaToolCallCallerParam as BetaToolCallCallerParam,
)
from openapiopenai.models.beta_tool_choice_allowed import (
    BetaToolChoiceAllowed as BetaToolChoiceAllowed,
)
from openapiopenai.models.beta_tool_choice_custom import (
    BetaToolChoiceCustom as BetaToolChoiceCustom,
)
from openapiopenai.models.beta_tool_choice_function import (
    BetaToolChoiceFunction as BetaToolChoiceFunction,
)
from openapiopenai.models.beta_tool_choice_mcp import (
    BetaToolChoiceMCP as BetaToolChoiceMCP,
)
from openapiopenai.models.beta_tool_choice_options import (
    BetaToolChoiceOptions as BetaToolChoiceOptions,
)
from openapiopenai.models.beta_tool_choice_param import (
    BetaToolChoiceParam as BetaToolChoiceParam,
)
from openapiopenai.models.beta_tool_choice_types import (
    BetaToolChoiceTypes as BetaToolChoiceTypes,
)
from openapiopenai.models.beta_tool_search_call import (
    BetaToolSearchCall as BetaToolSearchCall,
)
from openapiopenai.models.beta_tool_search_call_item_param import (
    BetaToolSearchCallItemParam as BetaToolSearchCallItemParam,
)
from openapiopenai.models.beta_tool_search_call_item_param import (
    BetaToolSearchCallItemParamDict as BetaToolSearchCallItemParamDict,
)
from openapiopenai.models.beta_tool_search_execution_type import (
    BetaToolSearchExecutionType as BetaToolSearchExecutionType,
)
from openapiopenai.models.beta_tool_search_output import (
    BetaToolSearchOutput as BetaToolSearchOutput,
)
from openapiopenai.models.beta_tool_search_output_item_param import (
    BetaToolSearchOutputItemParam as BetaToolSearchOutputItemParam,
)
from openapiopenai.models.beta_tool_search_output_item_param import (
    BetaToolSearchOutputItemParamDict as BetaToolSearchOutputItemParamDict,
)
from openapiopenai.models.beta_tool_search_tool_param import (
    BetaToolSearchToolParam as BetaToolSearchToolParam,
)
from openapiopenai.models.beta_tools_array import (
    BetaToolsArray as BetaToolsArray,
)
from openapiopenai.models.beta_top_log_prob import (
    BetaTopLogProb as BetaTopLogProb,
)
from openapiopenai.models.beta_truncation_enum import (
    BetaTruncationEnum as BetaTruncationEnum,
)
from openapiopenai.models.beta_type_param import (
    BetaTypeParam as BetaTypeParam,
)
from openapiopenai.models.beta_url_citation_body import (
    BetaUrlCitationBody as BetaUrlCitationBody,
)
from openapiopenai.models.beta_url_citation_param import (
    BetaUrlCitationParam as BetaUrlCitationParam,
)
from openapiopenai.models.beta_vector_store_file_attributes import (
    BetaVectorStoreFileAttributes as BetaVectorStoreFileAttributes,
)
from openapiopenai.models.beta_verbosity import (
    BetaVerbosity as BetaVerbosity,
)
from openapiopenai.models.beta_wait_param import (
    BetaWaitParam as BetaWaitParam,
)
from openapiopenai.models.beta_web_search_action_find import (
    BetaWebSearchActionFind as BetaWebSearchActionFind,
)
from openapiopenai.models.beta_web_search_action_open_page import (
    BetaWebSearchActionOpenPage as BetaWebSearchActionOpenPage,
)
from openapiopenai.models.beta_web_search_action_search import (
    BetaWebSearchActionSearch as BetaWebSearchActionSearch,
)
from openapiopenai.models.beta_web_search_approximate_location import (
    BetaWebSearchApproximateLocation as BetaWebSearchApproximateLocation,
)
from openapiopenai.models.beta_web_search_preview_tool import (
    BetaWebSearchPreviewTool as BetaWebSearchPreviewTool,
)
from openapiopenai.models.beta_web_search_tool import (
    BetaWebSearchTool as BetaWebSearchTool,
)
from openapiopenai.models.beta_web_search_tool_call import (
    BetaWebSearchToolCall as BetaWebSearchToolCall,
)
from openapiopenai.models.beta_web_search_tool_call import (
    BetaWebSearchToolCallDict as BetaWebSearchToolCallDict,
)
from openapiopenai.models.browser_authentication_request_item_resource import (
    BrowserAuthenticationRequestItemResource as BrowserAuthenticationRequestItemResource,
)
from openapiopenai.models.c2_pa_provenance_result import (
    C2PAProvenanceResult as C2PAProvenanceResult,
)
from openapiopenai.models.c2_pa_validation_state_api import (
    C2PAValidationStateApi as C2PAValidationStateApi,
)
from openapiopenai.models.callable_tool_allowed_caller import (
    CallableToolAllowedCaller as CallableToolAllowedCaller,
)
from openapiopenai.models.certificate import (
    Certificate as Certificate,
)
from openapiopenai.models.certificate_certificate_details import (
    CertificateCertificateDetails as CertificateCertificateDetails,
)
from openapiopenai.models.chat_completion_allowed_tools import (
    ChatCompletionAllowedTools as ChatCompletionAllowedTools,
)
from openapiopenai.models.chat_completion_allowed_tools import (
    ChatCompletionAllowedToolsDict as ChatCompletionAllowedToolsDict,
)
from openapiopenai.models.chat_completion_allowed_tools_choice import (
    ChatCompletionAllowedToolsChoice as ChatCompletionAllowedToolsChoice,
)
from openapiopenai.models.chat_completion_allowed_tools_choice import (
    ChatCompletionAllowedToolsChoiceDict as ChatCompletionAllowedToolsChoiceDict,
)
from openapiopenai.models.chat_completion_deleted import (
    ChatCompletionDeleted as ChatCompletionDeleted,
)
from openapiopenai.models.chat_completion_function_call_option import (
    ChatCompletionFunctionCallOption as ChatCompletionFunctionCallOption,
)
from openapiopenai.models.chat_completion_function_call_option import (
    ChatCompletionFunctionCallOptionDict as ChatCompletionFunctionCallOptionDict,
)
from openapiopenai.models.chat_completion_functions import (
    ChatCompletionFunctions as ChatCompletionFunctions,
)
from openapiopenai.models.chat_completion_functions import (
    ChatCompletionFunctionsDict as ChatCompletionFunctionsDict,
)
from openapiopenai.models.chat_completion_list import (
    ChatCompletionList as ChatCompletionList,
)
from openapiopenai.models.chat_completion_message_custom_tool_call import (
    ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
)
from openapiopenai.models.chat_completion_message_custom_tool_call import (
    ChatCompletionMessageCustomToolCallDict as ChatCompletionMessageCustomToolCallDict,
)
from openapiopenai.models.chat_completion_message_custom_tool_call_custom import (
    ChatCompletionMessageCustomToolCallCustom as ChatCompletionMessageCustomToolCallCustom,
)
from openapiopenai.models.chat_completion_message_custom_tool_call_custom import (
    ChatCompletionMessageCustomToolCallCustomDict as ChatCompletionMessageCustomToolCallCustomDict,
)
from openapiopenai.models.chat_completion_message_list import (
    ChatCompletionMessageList as ChatCompletionMessageList,
)
from openapiopenai.models.chat_completion_message_list_data_item import (
    ChatCompletionMessageListDataItem as ChatCompletionMessageListDataItem,
)
from openapiopenai.models.chat_completion_message_list_data_item_content_parts_item import (
    ChatCompletionMessageListDataItemContentPartsItem as ChatCompletionMessageListDataItemContentPartsItem,
)
from openapiopenai.models.chat_completion_message_list_data_item_content_parts_item import (
    UnknownChatCompletionMessageListDataItemContentPartsItem as UnknownChatCompletionMessageListDataItemContentPartsItem,
)
from openapiopenai.models.chat_completion_message_tool_call import (
    ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
)
from openapiopenai.models.chat_completion_message_tool_call import (
    ChatCompletionMessageToolCallDict as ChatCompletionMessageToolCallDict,
)
from openapiopenai.models.chat_completion_message_tool_call_chunk import (
    ChatCompletionMessageToolCallChunk as ChatCompletionMessageToolCallChunk,
)
from openapiopenai.models.chat_completion_message_tool_call_chunk_custom import (
    ChatCompletionMessageToolCallChunkCustom as ChatCompletionMessageToolCallChunkCustom,
)
from openapiopenai.models.chat_completion_message_tool_call_chunk_function import (
    ChatCompletionMessageToolCallChunkFunction as ChatCompletionMessageToolCallChunkFunction,
)
from openapiopenai.models.chat_completion_message_tool_call_function import (
    ChatCompletionMessageToolCallFunction as ChatCompletionMessageToolCallFunction,
)
from openapiopenai.models.chat_completion_message_tool_call_function import (
    ChatCompletionMessageToolCallFunctionDict as ChatCompletionMessageToolCallFunctionDict,
)
from openapiopenai.models.chat_completion_message_tool_calls import (
    ChatCompletionMessageToolCalls as ChatCompletionMessageToolCalls,
)
from openapiopenai.models.chat_completion_message_tool_calls_item import (
    ChatCompletionMessageToolCallsItem as ChatCompletionMessageToolCallsItem,
)
from openapiopenai.models.chat_completion_message_tool_calls_item import (
    ChatCompletionMessageToolCallsItemDict as ChatCompletionMessageToolCallsItemDict,
)
from openapiopenai.models.chat_completion_message_tool_calls_item import (
    UnknownChatCompletionMessageToolCallsItem as UnknownChatCompletionMessageToolCallsItem,
)
from openapiopenai.models.chat_completion_modalities import (
    ChatCompletionModalities as ChatCompletionModalities,
)
from openapiopenai.models.chat_completion_moderation import (
    ChatCompletionModeration as ChatCompletionModeration,
)
from openapiopenai.models.chat_completion_moderation_error import (
    ChatCompletionModerationError as ChatCompletionModerationError,
)
from openapiopenai.models.chat_completion_moderation_input import (
    ChatCompletionModerationInput as ChatCompletionModerationInput,
)
from openapiopenai.models.chat_completion_moderation_input import (
    UnknownChatCompletionModerationInput as UnknownChatCompletionModerationInput,
)
from openapiopenai.models.chat_completion_moderation_output import (
    ChatCompletionModerationOutput as ChatCompletionModerationOutput,
)
from openapiopenai.models.chat_completion_moderation_output import (
    UnknownChatCompletionModerationOutput as UnknownChatCompletionModerationOutput,
)
from openapiopenai.models.chat_completion_moderation_results import (
    ChatCompletionModerationResults as ChatCompletionModerationResults,
)
from openapiopenai.models.chat_completion_named_tool_choice import (
    ChatCompletionNamedToolChoice as ChatCompletionNamedToolChoice,
)
from openapiopenai.models.chat_completion_named_tool_choice import (
    ChatCompletionNamedToolChoiceDict as ChatCompletionNamedToolChoiceDict,
)
from openapiopenai.models.chat_completion_named_tool_choice_custom import (
    ChatCompletionNamedToolChoiceCustom as ChatCompletionNamedToolChoiceCustom,
)
from openapiopenai.models.chat_completion_named_tool_choice_custom import (
    ChatCompletionNamedToolChoiceCustomDict as ChatCompletionNamedToolChoiceCustomDict,
)
from openapiopenai.models.chat_completion_named_tool_choice_custom_custom import (
    ChatCompletionNamedToolChoiceCustomCustom as ChatCompletionNamedToolChoiceCustomCustom,
)
from openapiopenai.models.chat_completion_named_tool_choice_custom_custom import (
    ChatCompletionNamedToolChoiceCustomCustomDict as ChatCompletionNamedToolChoiceCustomCustomDict,
)
from openapiopenai.models.chat_completion_named_tool_choice_function import (
    ChatCompletionNamedToolChoiceFunction as ChatCompletionNamedToolChoiceFunction,
)
from openapiopenai.models.chat_completion_named_tool_choice_function import (
    ChatCompletionNamedToolChoiceFunctionDict as ChatCompletionNamedToolChoiceFunctionDict,
)
from openapiopenai.models.chat_completion_request_assistant_message import (
    ChatCompletionRequestAssistantMessage as ChatCompletionRequestAssistantMessage,
)
from openapiopenai.models.chat_completion_request_assistant_message import (
    ChatCompletionRequestAssistantMessageDict as ChatCompletionRequestAssistantMessageDict,
)
from openapiopenai.models.chat_completion_request_assistant_message_audio import (
    ChatCompletionRequestAssistantMessageAudio as ChatCompletionRequestAssistantMessageAudio,
)
from openapiopenai.models.chat_completion_request_assistant_message_audio import (
    ChatCompletionRequestAssistantMessageAudioDict as ChatCompletionRequestAssistantMessageAudioDict,
)
from openapiopenai.models.chat_completion_request_assistant_message_content import (
    ChatCompletionRequestAssistantMessageContent as ChatCompletionRequestAssistantMessageContent,
)
from openapiopenai.models.chat_completion_request_assistant_message_content import (
    ChatCompletionRequestAssistantMessageContentDict as ChatCompletionRequestAssistantMessageContentDict,
)
from openapiopenai.models.chat_completion_request_assistant_message_content_part import (
    ChatCompletionRequestAssistantMessageContentPart as ChatCompletionRequestAssistantMessageContentPart,
)
from openapiopenai.models.chat_completion_request_assistant_message_content_part import (
    ChatCompletionRequestAssistantMessageContentPartDict as ChatCompletionRequestAssistantMessageContentPartDict,
)
from openapiopenai.models.chat_completion_request_assistant_message_content_part import (
    UnknownChatCompletionRequestAssistantMessageContentPart as UnknownChatCompletionRequestAssistantMessageContentPart,
)
from openapiopenai.models.chat_completion_request_assistant_message_function_call import (
    ChatCompletionRequestAssistantMessageFunctionCall as ChatCompletionRequestAssistantMessageFunctionCall,
)
from openapiopenai.models.chat_completion_request_assistant_message_function_call import (
    ChatCompletionRequestAssistantMessageFunctionCallDict as ChatCompletionRequestAssistantMessageFunctionCallDict,
)
from openapiopenai.models.chat_completion_request_developer_message import (
    ChatCompletionRequestDeveloperMessage as ChatCompletionRequestDeveloperMessage,
)
from openapiopenai.models.chat_completion_request_developer_message import (
    ChatCompletionRequestDeveloperMessageDict as ChatCompletionRequestDeveloperMessageDict,
)
from openapiopenai.models.chat_completion_request_developer_message_content import (
    ChatCompletionRequestDeveloperMessageContent as ChatCompletionRequestDeveloperMessageContent,
)
from openapiopenai.models.chat_completion_request_developer_message_content import (
    ChatCompletionRequestDeveloperMessageContentDict as ChatCompletionRequestDeveloperMessageContentDict,
)
from openapiopenai.models.chat_completion_request_function_message import (
    ChatCompletionRequestFunctionMessage as ChatCompletionRequestFunctionMessage,
)
from openapiopenai.models.chat_completion_request_function_message import (
    ChatCompletionRequestFunctionMessageDict as ChatCompletionRequestFunctionMessageDict,
)
from openapiopenai.models.chat_completion_request_message import (
    ChatCompletionRequestMessage as ChatCompletionRequestMessage,
)
from openapiopenai.models.chat_completion_request_message import (
    ChatCompletionRequestMessageDict as ChatCompletionRequestMessageDict,
)
from openapiopenai.models.chat_completion_request_message import (
    UnknownChatCompletionRequestMessage as UnknownChatCompletionRequestMessage,
)
from openapiopenai.models.chat_completion_request_message_content_part_audio import (
    ChatCompletionRequestMessageContentPartAudio as ChatCompletionRequestMessageContentPartAudio,
)
from openapiopenai.models.chat_completion_request_message_content_part_audio import (
    ChatCompletionRequestMessageContentPartAudioDict as ChatCompletionRequestMessageContentPartAudioDict,
)
from openapiopenai.models.chat_completion_request_message_content_part_audio_input_audio import (
    ChatCompletionRequestMessageContentPartAudioInputAudio as ChatCompletionRequestMessageContentPartAudioInputAudio,
)
from openapiopenai.models.chat_completion_request_message_content_part_audio_input_audio import (
    ChatCompletionRequestMessageContentPartAudioInputAudioDict as ChatCompletionRequestMessageContentPartAudioInputAudioDict,
)
from openapiopenai.models.chat_completion_request_message_content_part_file import (
    ChatCompletionRequestMessageContentPartFile as ChatCompletionRequestMessageContentPartFile,
)
from openapiopenai.models.chat_completion_request_message_content_part_file import (
    ChatCompletionRequestMessageContentPartFileDict as ChatCompletionRequestMessageContentPartFileDict,
)
from openapiopenai.models.chat_completion_request_message_content_part_file_file import (
    ChatCompletionRequestMessageContentPartFileFile as ChatCompletionRequestMessageContentPartFileFile,
)
from openapiopenai.models.chat_completion_request_message_content_part_file_file import (
    ChatCompletionRequestMessageContentPartFileFileDict as ChatCompletionRequestMessageContentPartFileFileDict,
)
from openapiopenai.models.chat_completion_request_message_content_part_image import (
    ChatCompletionRequestMessageContentPartImage as ChatCompletionRequestMessageContentPartImage,
)
from openapiopenai.models.chat_completion_request_message_content_part_image import (
    ChatCompletionRequestMessageContentPartImageDict as ChatCompletionRequestMessageContentPartImageDict,
)
from openapiopenai.models.chat_completion_request_message_content_part_image_image_url import (
    ChatCompletionRequestMessageContentPartImageImageUrl as ChatCompletionRequestMessageContentPartImageImageUrl,
)
from openapiopenai.models.chat_completion_request_message_content_part_image_image_url import (
    ChatCompletionRequestMessageContentPartImageImageUrlDict as ChatCompletionRequestMessageContentPartImageImageUrlDict,
)
from openapiopenai.models.chat_completion_request_message_content_part_refusal import (
    ChatCompletionRequestMessageContentPartRefusal as ChatCompletionRequestMessageContentPartRefusal,
)
from openapiopenai.models.chat_completion_request_message_content_part_refusal import (
    ChatCompletionRequestMessageContentPartRefusalDict as ChatCompletionRequestMessageContentPartRefusalDict,
)
from openapiopenai.models.chat_completion_request_message_content_part_text import (
    ChatCompletionRequestMessageContentPartText as ChatCompletionRequestMessageContentPartText,
)
from openapiopenai.models.chat_completion_request_message_content_part_text import (
    ChatCompletionRequestMessageContentPartTextDict as ChatCompletionRequestMessageContentPartTextDict,
)
from openapiopenai.models.chat_completion_request_system_message import (
    ChatCompletionRequestSystemMessage as ChatCompletionRequestSystemMessage,
)
from openapiopenai.models.chat_completion_request_system_message import (
    ChatCompletionRequestSystemMessageDict as ChatCompletionRequestSystemMessageDict,
)
from openapiopenai.models.chat_completion_request_system_message_content import (
    ChatCompletionRequestSystemMessageContent as ChatCompletionRequestSystemMessageContent,
)
from openapiopenai.models.chat_completion_request_system_message_content import (
    ChatCompletionRequestSystemMessageContentDict as ChatCompletionRequestSystemMessageContentDict,
)
from openapiopenai.models.chat_completion_request_system_message_content_part import (
    ChatCompletionRequestSystemMessageContentPart as ChatCompletionRequestSystemMessageContentPart,
)
from openapiopenai.models.chat_completion_request_tool_message import (
    ChatCompletionRequestToolMessage as ChatCompletionRequestToolMessage,
)
from openapiopenai.models.chat_completion_request_tool_message import (
    ChatCompletionRequestToolMessageDict as ChatCompletionRequestToolMessageDict,
)
from openapiopenai.models.chat_completion_request_tool_message_content import (
    ChatCompletionRequestToolMessageContent as ChatCompletionRequestToolMessageContent,
)
from openapiopenai.models.chat_completion_request_tool_message_content import (
    ChatCompletionRequestToolMessageContentDict as ChatCompletionRequestToolMessageContentDict,
)
from openapiopenai.models.chat_completion_request_tool_message_content_part import (
    ChatCompletionRequestToolMessageContentPart as ChatCompletionRequestToolMessageContentPart,
)
from openapiopenai.models.chat_completion_request_user_message import (
    ChatCompletionRequestUserMessage as ChatCompletionRequestUserMessage,
)
from openapiopenai.models.chat_completion_request_user_message import (
    ChatCompletionRequestUserMessageDict as ChatCompletionRequestUserMessageDict,
)
from openapiopenai.models.chat_completion_request_user_message_content import (
    ChatCompletionRequestUserMessageContent as ChatCompletionRequestUserMessageContent,
)
from openapiopenai.models.chat_completion_request_user_message_content import (
    ChatCompletionRequestUserMessageContentDict as ChatCompletionRequestUserMessageContentDict,
)
from openapiopenai.models.chat_completion_request_user_message_content_part import (
    ChatCompletionRequestUserMessageContentPart as ChatCompletionRequestUserMessageContentPart,
)
from openapiopenai.models.chat_completion_request_user_message_content_part import (
    ChatCompletionRequestUserMessageContentPartDict as ChatCompletionRequestUserMessageContentPartDict,
)
from openapiopenai.models.chat_completion_request_user_message_content_part import (
    UnknownChatCompletionRequestUserMessageContentPart as UnknownChatCompletionRequestUserMessageContentPart,
)
from openapiopenai.models.chat_completion_response_message import (
    ChatCompletionResponseMessage as ChatCompletionResponseMessage,
)
from openapiopenai.models.chat_completion_response_message_annotations_item import (
    ChatCompletionResponseMessageAnnotationsItem as ChatCompletionResponseMessageAnnotationsItem,
)
from openapiopenai.models.chat_completion_response_message_annotations_item_url_citation import (
    ChatCompletionResponseMessageAnnotationsItemUrlCitation as ChatCompletionResponseMessageAnnotationsItemUrlCitation,
)
from openapiopenai.models.chat_completion_response_message_audio import (
    ChatCompletionResponseMessageAudio as ChatCompletionResponseMessageAudio,
)
from openapiopenai.models.chat_completion_response_message_function_call import (
    ChatCompletionResponseMessageFunctionCall as ChatCompletionResponseMessageFunctionCall,
)
from openapiopenai.models.chat_completion_role import (
    ChatCompletionRole as ChatCompletionRole,
)
from openapiopenai.models.chat_completion_stream_options import (
    ChatCompletionStreamOptions as ChatCompletionStreamOptions,
)
from openapiopenai.models.chat_completion_stream_options import (
    ChatCompletionStreamOptionsDict as ChatCompletionStreamOptionsDict,
)
from openapiopenai.models.chat_completion_stream_response_delta import (
    ChatCompletionStreamResponseDelta as ChatCompletionStreamResponseDelta,
)
from openapiopenai.models.chat_completion_stream_response_delta_audio import (
    ChatCompletionStreamResponseDeltaAudio as ChatCompletionStreamResponseDeltaAudio,
)
from openapiopenai.models.chat_completion_stream_response_delta_function_call import (
    ChatCompletionStreamResponseDeltaFunctionCall as ChatCompletionStreamResponseDeltaFunctionCall,
)
from openapiopenai.models.chat_completion_token_logprob import (
    ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
)
from openapiopenai.models.chat_completion_token_logprob_top_logprobs_item import (
    ChatCompletionTokenLogprobTopLogprobsItem as ChatCompletionTokenLogprobTopLogprobsItem,
)
from openapiopenai.models.chat_completion_tool import (
    ChatCompletionTool as ChatCompletionTool,
)
from openapiopenai.models.chat_completion_tool import (
    ChatCompletionToolDict as ChatCompletionToolDict,
)
from openapiopenai.models.chat_completion_tool_choice_option import (
    ChatCompletionToolChoiceOption as ChatCompletionToolChoiceOption,
)
from openapiopenai.models.chat_completion_tool_choice_option import (
    ChatCompletionToolChoiceOptionDict as ChatCompletionToolChoiceOptionDict,
)
from openapiopenai.models.chat_completion_tool_choice_option import (
    UnknownChatCompletionToolChoiceOption as UnknownChatCompletionToolChoiceOption,
)
from openapiopenai.models.chat_session_automatic_thread_titling import (
    ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling,
)
from openapiopenai.models.chat_session_chatkit_configuration import (
    ChatSessionChatkitConfiguration as ChatSessionChatkitConfiguration,
)
from openapiopenai.models.chat_session_file_upload import (
    ChatSessionFileUpload as ChatSessionFileUpload,
)
from openapiopenai.models.chat_session_history import (
    ChatSessionHistory as ChatSessionHistory,
)
from openapiopenai.models.chat_session_rate_limits import (
    ChatSessionRateLimits as ChatSessionRateLimits,
)
from openapiopenai.models.chat_session_resource import (
    ChatSessionResource as ChatSessionResource,
)
from openapiopenai.models.chat_session_status import (
    ChatSessionStatus as ChatSessionStatus,
)
from openapiopenai.models.chatkit_configuration_param import (
    ChatkitConfigurationParam as ChatkitConfigurationParam,
)
from openapiopenai.models.chatkit_configuration_param import (
    ChatkitConfigurationParamDict as ChatkitConfigurationParamDict,
)
from openapiopenai.models.chatkit_workflow import (
    ChatkitWorkflow as ChatkitWorkflow,
)
from openapiopenai.models.chatkit_workflow_state_variables_value import (
    ChatkitWorkflowStateVariablesValue as ChatkitWorkflowStateVariablesValue,
)
from openapiopenai.models.chatkit_workflow_tracing import (
    ChatkitWorkflowTracing as ChatkitWorkflowTracing,
)
from openapiopenai.models.chunking_strategy_request_param import (
    ChunkingStrategyRequestParam as ChunkingStrategyRequestParam,
)
from openapiopenai.models.chunking_strategy_request_param import (
    ChunkingStrategyRequestParamDict as ChunkingStrategyRequestParamDict,
)
from openapiopenai.models.chunking_strategy_request_param import (
    UnknownChunkingStrategyRequestParam as UnknownChunkingStrategyRequestParam,
)
from openapiopenai.models.click_button_type import (
    ClickButtonType as ClickButtonType,
)
from openapiopenai.models.click_param import (
    ClickParam as ClickParam,
)
from openapiopenai.models.click_param import (
    ClickParamDict as ClickParamDict,
)
from openapiopenai.models.client_tool_call_item import (
    ClientToolCallItem as ClientToolCallItem,
)
from openapiopenai.models.client_tool_call_status import (
    ClientToolCallStatus as ClientToolCallStatus,
)
from openapiopenai.models.closed_status import (
    ClosedStatus as ClosedStatus,
)
from openapiopenai.models.code_interpreter_file_output import (
    CodeInterpreterFileOutput as CodeInterpreterFileOutput,
)
from openapiopenai.models.code_interpreter_file_output_files_item import (
    CodeInterpreterFileOutputFilesItem as CodeInterpreterFileOutputFilesItem,
)
from openapiopenai.models.code_interpreter_output_image import (
    CodeInterpreterOutputImage as CodeInterpreterOutputImage,
)
from openapiopenai.models.code_interpreter_output_image import (
    CodeInterpreterOutputImageDict as CodeInterpreterOutputImageDict,
)
from openapiopenai.models.code_interpreter_output_logs import (
    CodeInterpreterOutputLogs as CodeInterpreterOutputLogs,
)
from openapiopenai.models.code_interpreter_output_logs import (
    CodeInterpreterOutputLogsDict as CodeInterpreterOutputLogsDict,
)
from openapiopenai.models.code_interpreter_text_output import (
    CodeInterpreterTextOutput as CodeInterpreterTextOutput,
)
from openapiopenai.models.code_interpreter_tool import (
    CodeInterpreterTool as CodeInterpreterTool,
)
from openapiopenai.models.code_interpreter_tool import (
    CodeInterpreterToolDict as CodeInterpreterToolDict,
)
from openapiopenai.models.code_interpreter_tool_call import (
    CodeInterpreterToolCall as CodeInterpreterToolCall,
)
from openapiopenai.models.code_interpreter_tool_call import (
    CodeInterpreterToolCallDict as CodeInterpreterToolCallDict,
)
from openapiopenai.models.code_interpreter_tool_call_outputs_item import (
    CodeInterpreterToolCallOutputsItem as CodeInterpreterToolCallOutputsItem,
)
from openapiopenai.models.code_interpreter_tool_call_outputs_item import (
    CodeInterpreterToolCallOutputsItemDict as CodeInterpreterToolCallOutputsItemDict,
)
from openapiopenai.models.code_interpreter_tool_call_outputs_item import (
    UnknownCodeInterpreterToolCallOutputsItem as UnknownCodeInterpreterToolCallOutputsItem,
)
from openapiopenai.models.code_interpreter_tool_container import (
    CodeInterpreterToolContainer as CodeInterpreterToolContainer,
)
from openapiopenai.models.code_interpreter_tool_container import (
    CodeInterpreterToolContainerDict as CodeInterpreterToolContainerDict,
)
from openapiopenai.models.compact_resource import (
    CompactResource as CompactResource,
)
from openapiopenai.models.compact_resource_image import (
    CompactResourceImage as CompactResourceImage,
)
from openapiopenai.models.compact_response_method_public_body import (
    CompactResponseMethodPublicBody as CompactResponseMethodPublicBody,
)
from openapiopenai.models.compact_response_method_public_body import (
    CompactResponseMethodPublicBodyDict as CompactResponseMethodPublicBodyDict,
)
from openapiopenai.models.compact_response_method_public_body_image import (
    CompactResponseMethodPublicBodyImage as CompactResponseMethodPublicBodyImage,
)
from openapiopenai.models.compact_response_method_public_body_image import (
    CompactResponseMethodPublicBodyImageDict as CompactResponseMethodPublicBodyImageDict,
)
from openapiopenai.models.compact_response_method_public_body_input import (
    CompactResponseMethodPublicBodyInput as CompactResponseMethodPublicBodyInput,
)
from openapiopenai.models.compact_response_method_public_body_input import (
    CompactResponseMethodPublicBodyInputDict as CompactResponseMethodPublicBodyInputDict,
)
from openapiopenai.models.compaction_body import (
    CompactionBody as CompactionBody,
)
from openapiopenai.models.compaction_summary_item_param import (
    CompactionSummaryItemParam as CompactionSummaryItemParam,
)
from openapiopenai.models.compaction_summary_item_param import (
    CompactionSummaryItemParamDict as CompactionSummaryItemParamDict,
)
from openapiopenai.models.compaction_trigger_item_param import (
    CompactionTriggerItemParam as CompactionTriggerItemParam,
)
from openapiopenai.models.compaction_trigger_item_param import (
    CompactionTriggerItemParamDict as CompactionTriggerItemParamDict,
)
from openapiopenai.models.comparison_filter import (
    ComparisonFilter as ComparisonFilter,
)
from openapiopenai.models.comparison_filter import (
    ComparisonFilterDict as ComparisonFilterDict,
)
from openapiopenai.models.comparison_filter_value import (
    ComparisonFilterValue as ComparisonFilterValue,
)
from openapiopenai.models.comparison_filter_value import (
    ComparisonFilterValueDict as ComparisonFilterValueDict,
)
from openapiopenai.models.comparison_filter_value_item import (
    ComparisonFilterValueItem as ComparisonFilterValueItem,
)
from openapiopenai.models.comparison_filter_value_item import (
    ComparisonFilterValueItemDict as ComparisonFilterValueItemDict,
)
from openapiopenai.models.complete_upload_request import (
    CompleteUploadRequest as CompleteUploadRequest,
)
from openapiopenai.models.complete_upload_request import (
    CompleteUploadRequestDict as CompleteUploadRequestDict,
)
from openapiopenai.models.completion_usage import (
    CompletionUsage as CompletionUsage,
)
from openapiopenai.models.completion_usage_completion_tokens_details import (
    CompletionUsageCompletionTokensDetails as CompletionUsageCompletionTokensDetails,
)
from openapiopenai.models.completion_usage_prompt_tokens_details import (
    CompletionUsagePromptTokensDetails as CompletionUsagePromptTokensDetails,
)
from openapiopenai.models.compound_filter import (
    CompoundFilter as CompoundFilter,
)
from openapiopenai.models.compound_filter import (
    CompoundFilterDict as CompoundFilterDict,
)
from openapiopenai.models.compound_filter_filters_item import (
    CompoundFilterFiltersItem as CompoundFilterFiltersItem,
)
from openapiopenai.models.compound_filter_filters_item import (
    CompoundFilterFiltersItemDict as CompoundFilterFiltersItemDict,
)
from openapiopenai.models.compound_filter_filters_item import (
    UnknownCompoundFilterFiltersItem as UnknownCompoundFilterFiltersItem,
)
from openapiopenai.models.computer_action import (
    ComputerAction as ComputerAction,
)
from openapiopenai.models.computer_action import (
    ComputerActionDict as ComputerActionDict,
)
from openapiopenai.models.computer_action import (
    UnknownComputerAction as UnknownComputerAction,
)
from openapiopenai.models.computer_action_list import (
    ComputerActionList as ComputerActionList,
)
from openapiopenai.models.computer_call_output_item_param import (
    ComputerCallOutputItemParam as ComputerCallOutputItemParam,
)
from openapiopenai.models.computer_call_output_item_param import (
    ComputerCallOutputItemParamDict as ComputerCallOutputItemParamDict,
)
from openapiopenai.models.computer_call_output_status import (
    ComputerCallOutputStatus as ComputerCallOutputStatus,
)
from openapiopenai.models.computer_call_safety_check_param import (
    ComputerCallSafetyCheckParam as ComputerCallSafetyCheckParam,
)
from openapiopenai.models.computer_call_safety_check_param import (
    ComputerCallSafetyCheckParamDict as ComputerCallSafetyCheckParamDict,
)
from openapiopenai.models.computer_environment import (
    ComputerEnvironment as ComputerEnvironment,
)
from openapiopenai.models.computer_screenshot_content import (
    ComputerScreenshotContent as ComputerScreenshotContent,
)
from openapiopenai.models.computer_screenshot_image import (
    ComputerScreenshotImage as ComputerScreenshotImage,
)
from openapiopenai.models.computer_screenshot_image import (
    ComputerScreenshotImageDict as ComputerScreenshotImageDict,
)
from openapiopenai.models.computer_tool import (
    ComputerTool as ComputerTool,
)
from openapiopenai.models.computer_tool import (
    ComputerToolDict as ComputerToolDict,
)
from openapiopenai.models.computer_tool_call import (
    ComputerToolCall as ComputerToolCall,
)
from openapiopenai.models.computer_tool_call import (
    ComputerToolCallDict as ComputerToolCallDict,
)
from openapiopenai.models.computer_tool_call_output import (
    ComputerToolCallOutput as ComputerToolCallOutput,
)
from openapiopenai.models.computer_tool_call_output_resource import (
    ComputerToolCallOutputResource as ComputerToolCallOutputResource,
)
from openapiopenai.models.computer_use_approval_request_result_item_resource import (
    ComputerUseApprovalRequestResultItemResource as ComputerUseApprovalRequestResultItemResource,
)
from openapiopenai.models.computer_use_approval_request_result_item_resource_response import (
    ComputerUseApprovalRequestResultItemResourceResponse as ComputerUseApprovalRequestResultItemResourceResponse,
)
from openapiopenai.models.computer_use_approval_request_result_item_resource_response import (
    UnknownComputerUseApprovalRequestResultItemResourceResponse as UnknownComputerUseApprovalRequestResultItemResourceResponse,
)
from openapiopenai.models.computer_use_call_item_resource import (
    ComputerUseCallItemResource as ComputerUseCallItemResource,
)
from openapiopenai.models.computer_use_call_item_resource_output import (
    ComputerUseCallItemResourceOutput as ComputerUseCallItemResourceOutput,
)
from openapiopenai.models.computer_use_preview_tool import (
    ComputerUsePreviewTool as ComputerUsePreviewTool,
)
from openapiopenai.models.computer_use_preview_tool import (
    ComputerUsePreviewToolDict as ComputerUsePreviewToolDict,
)
from openapiopenai.models.configuration_update_item_param import (
    ConfigurationUpdateItemParam as ConfigurationUpdateItemParam,
)
from openapiopenai.models.configuration_update_item_param import (
    ConfigurationUpdateItemParamDict as ConfigurationUpdateItemParamDict,
)
from openapiopenai.models.configuration_update_item_param_reasoning import (
    ConfigurationUpdateItemParamReasoning as ConfigurationUpdateItemParamReasoning,
)
from openapiopenai.models.configuration_update_item_param_reasoning import (
    ConfigurationUpdateItemParamReasoningDict as ConfigurationUpdateItemParamReasoningDict,
)
from openapiopenai.models.configuration_update_item_param_text import (
    ConfigurationUpdateItemParamText as ConfigurationUpdateItemParamText,
)
from openapiopenai.models.configuration_update_item_param_text import (
    ConfigurationUpdateItemParamTextDict as ConfigurationUpdateItemParamTextDict,
)
from openapiopenai.models.configuration_update_item_param_text_format import (
    ConfigurationUpdateItemParamTextFormat as ConfigurationUpdateItemParamTextFormat,
)
from openapiopenai.models.configuration_update_item_param_text_format import (
    ConfigurationUpdateItemParamTextFormatDict as ConfigurationUpdateItemParamTextFormatDict,
)
from openapiopenai.models.configuration_update_item_param_text_format import (
    UnknownConfigurationUpdateItemParamTextFormat as UnknownConfigurationUpdateItemParamTextFormat,
)
from openapiopenai.models.container_auto_param import (
    ContainerAutoParam as ContainerAutoParam,
)
from openapiopenai.models.container_auto_param import (
    ContainerAutoParamDict as ContainerAutoParamDict,
)
from openapiopenai.models.container_auto_param_network_policy import (
    ContainerAutoParamNetworkPolicy as ContainerAutoParamNetworkPolicy,
)
from openapiopenai.models.container_auto_param_network_policy import (
    ContainerAutoParamNetworkPolicyDict as ContainerAutoParamNetworkPolicyDict,
)
from openapiopenai.models.container_auto_param_network_policy import (
    UnknownContainerAutoParamNetworkPolicy as UnknownContainerAutoParamNetworkPolicy,
)
from openapiopenai.models.container_auto_param_skills_item import (
    ContainerAutoParamSkillsItem as ContainerAutoParamSkillsItem,
)
from openapiopenai.models.container_auto_param_skills_item import (
    ContainerAutoParamSkillsItemDict as ContainerAutoParamSkillsItemDict,
)
from openapiopenai.models.container_auto_param_skills_item import (
    UnknownContainerAutoParamSkillsItem as UnknownContainerAutoParamSkillsItem,
)
from openapiopenai.models.container_file_citation_body import (
    ContainerFileCitationBody as ContainerFileCitationBody,
)
from openapiopenai.models.container_file_citation_body import (
    ContainerFileCitationBodyDict as ContainerFileCitationBodyDict,
)
from openapiopenai.models.container_file_citation_param import (
    ContainerFileCitationParam as ContainerFileCitationParam,
)
from openapiopenai.models.container_file_citation_param import (
    ContainerFileCitationParamDict as ContainerFileCitationParamDict,
)
from openapiopenai.models.container_file_list_resource import (
    ContainerFileListResource as ContainerFileListResource,
)
from openapiopenai.models.container_file_resource import (
    ContainerFileResource as ContainerFileResource,
)
from openapiopenai.models.container_list_resource import (
    ContainerListResource as ContainerListResource,
)
from openapiopenai.models.container_memory_limit import (
    ContainerMemoryLimit as ContainerMemoryLimit,
)
from openapiopenai.models.container_network_policy_allowlist_param import (
    ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
)
from openapiopenai.models.container_network_policy_allowlist_param import (
    ContainerNetworkPolicyAllowlistParamDict as ContainerNetworkPolicyAllowlistParamDict,
)
from openapiopenai.models.container_network_policy_disabled_param import (
    ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
)
from openapiopenai.models.container_network_policy_disabled_param import (
    ContainerNetworkPolicyDisabledParamDict as ContainerNetworkPolicyDisabledParamDict,
)
from openapiopenai.models.container_network_policy_domain_secret_param import (
    ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
)
from openapiopenai.models.container_network_policy_domain_secret_param import (
    ContainerNetworkPolicyDomainSecretParamDict as ContainerNetworkPolicyDomainSecretParamDict,
)
from openapiopenai.models.container_reference_param import (
    ContainerReferenceParam as ContainerReferenceParam,
)
from openapiopenai.models.container_reference_param import (
    ContainerReferenceParamDict as ContainerReferenceParamDict,
)
from openapiopenai.models.container_reference_resource import (
    ContainerReferenceResource as ContainerReferenceResource,
)
from openapiopenai.models.container_resource import (
    ContainerResource as ContainerResource,
)
from openapiopenai.models.container_resource_expires_after import (
    ContainerResourceExpiresAfter as ContainerResourceExpiresAfter,
)
from openapiopenai.models.container_resource_network_policy import (
    ContainerResourceNetworkPolicy as ContainerResourceNetworkPolicy,
)
from openapiopenai.models.content import (
    Content as Content,
)
from openapiopenai.models.content import (
    UnknownContent as UnknownContent,
)
from openapiopenai.models.context_management_param import (
    ContextManagementParam as ContextManagementParam,
)
from openapiopenai.models.context_management_param import (
    ContextManagementParamDict as ContextManagementParamDict,
)
from openapiopenai.models.conversation_item import (
    ConversationItem as ConversationItem,
)
from openapiopenai.models.conversation_item import (
    UnknownConversationItem as UnknownConversationItem,
)
from openapiopenai.models.conversation_item_list import (
    ConversationItemList as ConversationItemList,
)
from openapiopenai.models.conversation_param import (
    ConversationParam as ConversationParam,
)
from openapiopenai.models.conversation_param import (
    ConversationParamDict as ConversationParamDict,
)
from openapiopenai.models.conversation_param2 import (
    ConversationParam2 as ConversationParam2,
)
from openapiopenai.models.conversation_param2 import (
    ConversationParam2Dict as ConversationParam2Dict,
)
from openapiopenai.models.conversation_resource import (
    ConversationResource as ConversationResource,
)
from openapiopenai.models.coord_param import (
    CoordParam as CoordParam,
)
from openapiopenai.models.coord_param import (
    CoordParamDict as CoordParamDict,
)
from openapiopenai.models.costs_result import (
    CostsResult as CostsResult,
)
from openapiopenai.models.costs_result_amount import (
    CostsResultAmount as CostsResultAmount,
)
from openapiopenai.models.costs_result_quantity_unit import (
    CostsResultQuantityUnit as CostsResultQuantityUnit,
)
from openapiopenai.models.create_agent_automation_request import (
    CreateAgentAutomationRequest as CreateAgentAutomationRequest,
)
from openapiopenai.models.create_agent_automation_request import (
    CreateAgentAutomationRequestDict as CreateAgentAutomationRequestDict,
)
from openapiopenai.models.create_agent_automation_request_target import (
    CreateAgentAutomationRequestTarget as CreateAgentAutomationRequestTarget,
)
from openapiopenai.models.create_agent_automation_request_target import (
    CreateAgentAutomationRequestTargetDict as CreateAgentAutomationRequestTargetDict,
)
from openapiopenai.models.create_agent_automation_request_target import (
    UnknownCreateAgentAutomationRequestTarget as UnknownCreateAgentAutomationRequestTarget,
)
from openapiopenai.models.create_agent_environment_file_request import (
    CreateAgentEnvironmentFileRequest as CreateAgentEnvironmentFileRequest,
)
from openapiopenai.models.create_agent_environment_file_request import (
    CreateAgentEnvironmentFileRequestDict as CreateAgentEnvironmentFileRequestDict,
)
from openapiopenai.models.create_agent_environment_request import (
    CreateAgentEnvironmentRequest as CreateAgentEnvironmentRequest,
)
from openapiopenai.models.create_agent_environment_request import (
    CreateAgentEnvironmentRequestDict as CreateAgentEnvironmentRequestDict,
)
from openapiopenai.models.create_agent_environment_request_environment import (
    CreateAgentEnvironmentRequestEnvironment as CreateAgentEnvironmentRequestEnvironment,
)
from openapiopenai.models.create_agent_environment_request_environment import (
    CreateAgentEnvironmentRequestEnvironmentDict as CreateAgentEnvironmentRequestEnvironmentDict,
)
from openapiopenai.models.create_agent_environment_request_environment_files_item import (
    CreateAgentEnvironmentRequestEnvironmentFilesItem as CreateAgentEnvironmentRequestEnvironmentFilesItem,
)
from openapiopenai.models.create_agent_environment_request_environment_files_item import (
    CreateAgentEnvironmentRequestEnvironmentFilesItemDict as CreateAgentEnvironmentRequestEnvironmentFilesItemDict,
)
from openapiopenai.models.create_agent_environment_request_environment_files_item import (
    UnknownCreateAgentEnvironmentRequestEnvironmentFilesItem as UnknownCreateAgentEnvironmentRequestEnvironmentFilesItem,
)
from openapiopenai.models.create_agent_environment_request_environment_skills_item import (
    CreateAgentEnvironmentRequestEnvironmentSkillsItem as CreateAgentEnvironmentRequestEnvironmentSkillsItem,
)
from openapiopenai.models.create_agent_environment_request_environment_skills_item import (
    CreateAgentEnvironmentRequestEnvironmentSkillsItemDict as CreateAgentEnvironmentRequestEnvironmentSkillsItemDict,
)
from openapiopenai.models.create_agent_environment_request_environment_skills_item import (
    UnknownCreateAgentEnvironmentRequestEnvironmentSkillsItem as UnknownCreateAgentEnvironmentRequestEnvironmentSkillsItem,
)
from openapiopenai.models.create_agent_environment_template_request import (
    CreateAgentEnvironmentTemplateRequest as CreateAgentEnvironmentTemplateRequest,
)
from openapiopenai.models.create_agent_environment_template_request import (
    CreateAgentEnvironmentTemplateRequestDict as CreateAgentEnvironmentTemplateRequestDict,
)
from openapiopenai.models.create_agent_environment_template_request_files_item import (
    CreateAgentEnvironmentTemplateRequestFilesItem as CreateAgentEnvironmentTemplateRequestFilesItem,
)
from openapiopenai.models.create_agent_environment_template_request_files_item import (
    CreateAgentEnvironmentTemplateRequestFilesItemDict as CreateAgentEnvironmentTemplateRequestFilesItemDict,
)
from openapiopenai.models.create_agent_environment_template_request_files_item import (
    UnknownCreateAgentEnvironmentTemplateRequestFilesItem as UnknownCreateAgentEnvironmentTemplateRequestFilesItem,
)
from openapiopenai.models.create_agent_environment_template_request_skills_item import (
    CreateAgentEnvironmentTemplateRequestSkillsItem as CreateAgentEnvironmentTemplateRequestSkillsItem,
)
from openapiopenai.models.create_agent_environment_template_request_skills_item import (
    CreateAgentEnvironmentTemplateRequestSkillsItemDict as CreateAgentEnvironmentTemplateRequestSkillsItemDict,
)
from openapiopenai.models.create_agent_environment_template_request_skills_item import (
    UnknownCreateAgentEnvironmentTemplateRequestSkillsItem as UnknownCreateAgentEnvironmentTemplateRequestSkillsItem,
)
from openapiopenai.models.create_agent_request import (
    CreateAgentRequest as CreateAgentRequest,
)
from openapiopenai.models.create_agent_request import (
    CreateAgentRequestDict as CreateAgentRequestDict,
)
from openapiopenai.models.create_agent_session_event_request import (
    CreateAgentSessionEventRequest as CreateAgentSessionEventRequest,
)
from openapiopenai.models.create_agent_session_event_request import (
    CreateAgentSessionEventRequestDict as CreateAgentSessionEventRequestDict,
)
from openapiopenai.models.create_agent_session_request import (
    CreateAgentSessionRequest as CreateAgentSessionRequest,
)
from openapiopenai.models.create_agent_session_request import (
    CreateAgentSessionRequestDict as CreateAgentSessionRequestDict,
)
from openapiopenai.models.create_agent_session_request_environment import (
    CreateAgentSessionRequestEnvironment as CreateAgentSessionRequestEnvironment,
)
from openapiopenai.models.create_agent_session_request_environment import (
    CreateAgentSessionRequestEnvironmentDict as CreateAgentSessionRequestEnvironmentDict,
)
from openapiopenai.models.create_agent_session_request_environment import (
    UnknownCreateAgentSessionRequestEnvironment as UnknownCreateAgentSessionRequestEnvironment,
)
from openapiopenai.models.create_agent_session_request_input import (
    CreateAgentSessionRequestInput as CreateAgentSessionRequestInput,
)
from openapiopenai.models.create_agent_session_request_input import (
    CreateAgentSessionRequestInputDict as CreateAgentSessionRequestInputDict,
)
from openapiopenai.models.create_agent_session_request_stream_options import (
    CreateAgentSessionRequestStreamOptions as CreateAgentSessionRequestStreamOptions,
)
from openapiopenai.models.create_agent_session_request_stream_options import (
    CreateAgentSessionRequestStreamOptionsDict as CreateAgentSessionRequestStreamOptionsDict,
)
from openapiopenai.models.create_assistant_request import (
    CreateAssistantRequest as CreateAssistantRequest,
)
from openapiopenai.models.create_assistant_request import (
    CreateAssistantRequestDict as CreateAssistantRequestDict,
)
from openapiopenai.models.create_assistant_request_model import (
    CreateAssistantRequestModel as CreateAssistantRequestModel,
)
from openapiopenai.models.create_assistant_request_model import (
    CreateAssistantRequestModelDict as CreateAssistantRequestModelDict,
)
from openapiopenai.models.create_assistant_request_resources_file_search_vector_stores_item import (
    CreateAssistantRequestResourcesFileSearchVectorStoresItem as CreateAssistantRequestResourcesFileSearchVectorStoresItem,
)
from openapiopenai.models.create_assistant_request_resources_file_search_vector_stores_item import (
    CreateAssistantRequestResourcesFileSearchVectorStoresItemDict as CreateAssistantRequestResourcesFileSearchVectorStoresItemDict,
)
from openapiopenai.models.create_assistant_request_search_vector_stores_item_chunking_strategy import (
    CreateAssistantRequestSearchVectorStoresItemChunkingStrategy as CreateAssistantRequestSearchVectorStoresItemChunkingStrategy,
)
from openapiopenai.models.create_assistant_request_search_vector_stores_item_chunking_strategy import (
    CreateAssistantRequestSearchVectorStoresItemChunkingStrategyDict as CreateAssistantRequestSearchVectorStoresItemChunkingStrategyDict,
)
from openapiopenai.models.create_assistant_request_search_vector_stores_item_chunking_strategy import (
    UnknownCreateAssistantRequestSearchVectorStoresItemChunkingStrategy as UnknownCreateAssistantRequestSearchVectorStoresItemChunkingStrategy,
)
from openapiopenai.models.create_assistant_request_stores_item_chunking_strategy_static_static import (
    CreateAssistantRequestStoresItemChunkingStrategyStaticStatic as CreateAssistantRequestStoresItemChunkingStrategyStaticStatic,
)
from openapiopenai.models.create_assistant_request_stores_item_chunking_strategy_static_static import (
    CreateAssistantRequestStoresItemChunkingStrategyStaticStaticDict as CreateAssistantRequestStoresItemChunkingStrategyStaticStaticDict,
)
from openapiopenai.models.create_assistant_request_tool_resources import (
    CreateAssistantRequestToolResources as CreateAssistantRequestToolResources,
)
from openapiopenai.models.create_assistant_request_tool_resources import (
    CreateAssistantRequestToolResourcesDict as CreateAssistantRequestToolResourcesDict,
)
from openapiopenai.models.create_assistant_request_tool_resources_code_interpreter import (
    CreateAssistantRequestToolResourcesCodeInterpreter as CreateAssistantRequestToolResourcesCodeInterpreter,
)
from openapiopenai.models.create_assistant_request_tool_resources_code_interpreter import (
    CreateAssistantRequestToolResourcesCodeInterpreterDict as CreateAssistantRequestToolResourcesCodeInterpreterDict,
)
from openapiopenai.models.create_assistant_request_tool_resources_file_search import (
    CreateAssistantRequestToolResourcesFileSearch as CreateAssistantRequestToolResourcesFileSearch,
)
from openapiopenai.models.create_assistant_request_tool_resources_file_search import (
    CreateAssistantRequestToolResourcesFileSearchDict as CreateAssistantRequestToolResourcesFileSearchDict,
)
from openapiopenai.models.create_assistant_request_tools_item import (
    CreateAssistantRequestToolsItem as CreateAssistantRequestToolsItem,
)
from openapiopenai.models.create_assistant_request_tools_item import (
    CreateAssistantRequestToolsItemDict as CreateAssistantRequestToolsItemDict,
)
from openapiopenai.models.create_assistant_request_tools_item import (
    UnknownCreateAssistantRequestToolsItem as UnknownCreateAssistantRequestToolsItem,
)
from openapiopenai.models.create_assistant_request_vector_stores_item_chunking_strategy_auto import (
    CreateAssistantRequestVectorStoresItemChunkingStrategyAuto as CreateAssistantRequestVectorStoresItemChunkingStrategyAuto,
)
from openapiopenai.models.create_assistant_request_vector_stores_item_chunking_strategy_auto import (
    CreateAssistantRequestVectorStoresItemChunkingStrategyAutoDict as CreateAssistantRequestVectorStoresItemChunkingStrategyAutoDict,
)
from openapiopenai.models.create_assistant_request_vector_stores_item_chunking_strategy_static import (
    CreateAssistantRequestVectorStoresItemChunkingStrategyStatic as CreateAssistantRequestVectorStoresItemChunkingStrategyStatic,
)
from openapiopenai.models.create_assistant_request_vector_stores_item_chunking_strategy_static import (
    CreateAssistantRequestVectorStoresItemChunkingStrategyStaticDict as CreateAssistantRequestVectorStoresItemChunkingStrategyStaticDict,
)
from openapiopenai.models.create_batch_request import (
    CreateBatchRequest as CreateBatchRequest,
)
from openapiopenai.models.create_batch_request import (
    CreateBatchRequestDict as CreateBatchRequestDict,
)
from openapiopenai.models.create_chat_completion_request import (
    CreateChatCompletionRequest as CreateChatCompletionRequest,
)
from openapiopenai.models.create_chat_completion_request import (
    CreateChatCompletionRequestDict as CreateChatCompletionRequestDict,
)
from openapiopenai.models.create_chat_completion_request_audio import (
    CreateChatCompletionRequestAudio as CreateChatCompletionRequestAudio,
)
from openapiopenai.models.create_chat_completion_request_audio import (
    CreateChatCompletionRequestAudioDict as CreateChatCompletionRequestAudioDict,
)
from openapiopenai.models.create_chat_completion_request_function_call import (
    CreateChatCompletionRequestFunctionCall as CreateChatCompletionRequestFunctionCall,
)
from openapiopenai.models.create_chat_completion_request_function_call import (
    CreateChatCompletionRequestFunctionCallDict as CreateChatCompletionRequestFunctionCallDict,
)
from openapiopenai.models.create_chat_completion_request_response_format import (
    CreateChatCompletionRequestResponseFormat as CreateChatCompletionRequestResponseFormat,
)
from openapiopenai.models.create_chat_completion_request_response_format import (
    CreateChatCompletionRequestResponseFormatDict as CreateChatCompletionRequestResponseFormatDict,
)
from openapiopenai.models.create_chat_completion_request_response_format import (
    UnknownCreateChatCompletionRequestResponseFormat as UnknownCreateChatCompletionRequestResponseFormat,
)
from openapiopenai.models.create_chat_completion_request_tools_item import (
    CreateChatCompletionRequestToolsItem as CreateChatCompletionRequestToolsItem,
)
from openapiopenai.models.create_chat_completion_request_tools_item import (
    CreateChatCompletionRequestToolsItemDict as CreateChatCompletionRequestToolsItemDict,
)
from openapiopenai.models.create_chat_completion_request_tools_item import (
    UnknownCreateChatCompletionRequestToolsItem as UnknownCreateChatCompletionRequestToolsItem,
)
from openapiopenai.models.create_chat_completion_request_web_search_options import (
    CreateChatCompletionRequestWebSearchOptions as CreateChatCompletionRequestWebSearchOptions,
)
from openapiopenai.models.create_chat_completion_request_web_search_options import (
    CreateChatCompletionRequestWebSearchOptionsDict as CreateChatCompletionRequestWebSearchOptionsDict,
)
from openapiopenai.models.create_chat_completion_request_web_search_options_user_location import (
    CreateChatCompletionRequestWebSearchOptionsUserLocation as CreateChatCompletionRequestWebSearchOptionsUserLocation,
)
from openapiopenai.models.create_chat_completion_request_web_search_options_user_location import (
    CreateChatCompletionRequestWebSearchOptionsUserLocationDict as CreateChatCompletionRequestWebSearchOptionsUserLocationDict,
)
from openapiopenai.models.create_chat_completion_response import (
    CreateChatCompletionResponse as CreateChatCompletionResponse,
)
from openapiopenai.models.create_chat_completion_response_choices_item import (
    CreateChatCompletionResponseChoicesItem as CreateChatCompletionResponseChoicesItem,
)
from openapiopenai.models.create_chat_completion_response_choices_item_logprobs import (
    CreateChatCompletionResponseChoicesItemLogprobs as CreateChatCompletionResponseChoicesItemLogprobs,
)
from openapiopenai.models.create_chat_completion_stream_response import (
    CreateChatCompletionStreamResponse as CreateChatCompletionStreamResponse,
)
from openapiopenai.models.create_chat_completion_stream_response_choices_item import (
    CreateChatCompletionStreamResponseChoicesItem as CreateChatCompletionStreamResponseChoicesItem,
)
from openapiopenai.models.create_chat_completion_stream_response_choices_item_logprobs import (
    CreateChatCompletionStreamResponseChoicesItemLogprobs as CreateChatCompletionStreamResponseChoicesItemLogprobs,
)
from openapiopenai.models.create_chat_session_body import (
    CreateChatSessionBody as CreateChatSessionBody,
)
from openapiopenai.models.create_chat_session_body import (
    CreateChatSessionBodyDict as CreateChatSessionBodyDict,
)
from openapiopenai.models.create_completion_request import (
    CreateCompletionRequest as CreateCompletionRequest,
)
from openapiopenai.models.create_completion_request import (
    CreateCompletionRequestDict as CreateCompletionRequestDict,
)
from openapiopenai.models.create_completion_request_model import (
    CreateCompletionRequestModel as CreateCompletionRequestModel,
)
from openapiopenai.models.create_completion_request_model import (
    CreateCompletionRequestModelDict as CreateCompletionRequestModelDict,
)
from openapiopenai.models.create_completion_request_prompt import (
    CreateCompletionRequestPrompt as CreateCompletionRequestPrompt,
)
from openapiopenai.models.create_completion_request_prompt import (
    CreateCompletionRequestPromptDict as CreateCompletionRequestPromptDict,
)
from openapiopenai.models.create_completion_response import (
    CreateCompletionResponse as CreateCompletionResponse,
)
from openapiopenai.models.create_completion_response_choices_item import (
    CreateCompletionResponseChoicesItem as CreateCompletionResponseChoicesItem,
)
from openapiopenai.models.create_completion_response_choices_item_logprobs import (
    CreateCompletionResponseChoicesItemLogprobs as CreateCompletionResponseChoicesItemLogprobs,
)
from openapiopenai.models.create_container_body import (
    CreateContainerBody as CreateContainerBody,
)
from openapiopenai.models.create_container_body import (
    CreateContainerBodyDict as CreateContainerBodyDict,
)
from openapiopenai.models.create_container_body_expires_after import (
    CreateContainerBodyExpiresAfter as CreateContainerBodyExpiresAfter,
)
from openapiopenai.models.create_container_body_expires_after import (
    CreateContainerBodyExpiresAfterDict as CreateContainerBodyExpiresAfterDict,
)
from openapiopenai.models.create_container_body_network_policy import (
    CreateContainerBodyNetworkPolicy as CreateContainerBodyNetworkPolicy,
)
from openapiopenai.models.create_container_body_network_policy import (
    CreateContainerBodyNetworkPolicyDict as CreateContainerBodyNetworkPolicyDict,
)
from openapiopenai.models.create_container_body_network_policy import (
    UnknownCreateContainerBodyNetworkPolicy as UnknownCreateContainerBodyNetworkPolicy,
)
from openapiopenai.models.create_container_body_skills_item import (
    CreateContainerBodySkillsItem as CreateContainerBodySkillsItem,
)
from openapiopenai.models.create_container_body_skills_item import (
    CreateContainerBodySkillsItemDict as CreateContainerBodySkillsItemDict,
)
from openapiopenai.models.create_container_body_skills_item import (
    UnknownCreateContainerBodySkillsItem as UnknownCreateContainerBodySkillsItem,
)
from openapiopenai.models.create_container_file_body import (
    CreateContainerFileBody as CreateContainerFileBody,
)
from openapiopenai.models.create_container_file_body import (
    CreateContainerFileBodyDict as CreateContainerFileBodyDict,
)
from openapiopenai.models.create_content_provenance_body import (
    CreateContentProvenanceBody as CreateContentProvenanceBody,
)
from openapiopenai.models.create_content_provenance_body import (
    CreateContentProvenanceBodyDict as CreateContentProvenanceBodyDict,
)
from openapiopenai.models.create_conversation_body import (
    CreateConversationBody as CreateConversationBody,
)
from openapiopenai.models.create_conversation_body import (
    CreateConversationBodyDict as CreateConversationBodyDict,
)
from openapiopenai.models.create_conversation_items_request import (
    CreateConversationItemsRequest as CreateConversationItemsRequest,
)
from openapiopenai.models.create_conversation_items_request import (
    CreateConversationItemsRequestDict as CreateConversationItemsRequestDict,
)
from openapiopenai.models.create_decision_request import (
    CreateDecisionRequest as CreateDecisionRequest,
)
from openapiopenai.models.create_decision_request import (
    CreateDecisionRequestDict as CreateDecisionRequestDict,
)
from openapiopenai.models.create_decision_request_input import (
    CreateDecisionRequestInput as CreateDecisionRequestInput,
)
from openapiopenai.models.create_decision_request_input import (
    CreateDecisionRequestInputDict as CreateDecisionRequestInputDict,
)
from openapiopenai.models.create_decision_request_input_item import (
    CreateDecisionRequestInputItem as CreateDecisionRequestInputItem,
)
from openapiopenai.models.create_decision_request_input_item import (
    CreateDecisionRequestInputItemDict as CreateDecisionRequestInputItemDict,
)
from openapiopenai.models.create_decision_request_input_item import (
    UnknownCreateDecisionRequestInputItem as UnknownCreateDecisionRequestInputItem,
)
from openapiopenai.models.create_decision_request_input_item_custom_tool_call_output import (
    CreateDecisionRequestInputItemCustomToolCallOutput as CreateDecisionRequestInputItemCustomToolCallOutput,
)
from openapiopenai.models.create_decision_request_input_item_custom_tool_call_output import (
    CreateDecisionRequestInputItemCustomToolCallOutputDict as CreateDecisionRequestInputItemCustomToolCallOutputDict,
)
from openapiopenai.models.create_decision_request_input_item_custom_tool_call_output_output import (
    CreateDecisionRequestInputItemCustomToolCallOutputOutput as CreateDecisionRequestInputItemCustomToolCallOutputOutput,
)
from openapiopenai.models.create_decision_request_input_item_custom_tool_call_output_output import (
    CreateDecisionRequestInputItemCustomToolCallOutputOutputDict as CreateDecisionRequestInputItemCustomToolCallOutputOutputDict,
)
from openapiopenai.models.create_decision_request_input_item_custom_tool_call_output_output_item import (
    CreateDecisionRequestInputItemCustomToolCallOutputOutputItem as CreateDecisionRequestInputItemCustomToolCallOutputOutputItem,
)
from openapiopenai.models.create_decision_request_input_item_custom_tool_call_output_output_item import (
    CreateDecisionRequestInputItemCustomToolCallOutputOutputItemDict as CreateDecisionRequestInputItemCustomToolCallOutputOutputItemDict,
)
from openapiopenai.models.create_decision_request_input_item_custom_tool_call_output_output_item import (
    UnknownCreateDecisionRequestInputItemCustomToolCallOutputOutputItem as UnknownCreateDecisionRequestInputItemCustomToolCallOutputOutputItem,
)
from openapiopenai.models.create_decision_request_input_item_function_call_output import (
    CreateDecisionRequestInputItemFunctionCallOutput as CreateDecisionRequestInputItemFunctionCallOutput,
)
from openapiopenai.models.create_decision_request_input_item_function_call_output import (
    CreateDecisionRequestInputItemFunctionCallOutputDict as CreateDecisionRequestInputItemFunctionCallOutputDict,
)
from openapiopenai.models.create_decision_request_input_item_function_call_output_output import (
    CreateDecisionRequestInputItemFunctionCallOutputOutput as CreateDecisionRequestInputItemFunctionCallOutputOutput,
)
from openapiopenai.models.create_decision_request_input_item_function_call_output_output import (
    CreateDecisionRequestInputItemFunctionCallOutputOutputDict as CreateDecisionRequestInputItemFunctionCallOutputOutputDict,
)
from openapiopenai.models.create_decision_request_input_item_function_call_output_output_item import (
    CreateDecisionRequestInputItemFunctionCallOutputOutputItem as CreateDecisionRequestInputItemFunctionCallOutputOutputItem,
)
from openapiopenai.models.create_decision_request_input_item_function_call_output_output_item import (
    CreateDecisionRequestInputItemFunctionCallOutputOutputItemDict as CreateDecisionRequestInputItemFunctionCallOutputOutputItemDict,
)
from openapiopenai.models.create_decision_request_input_item_function_call_output_output_item import (
    UnknownCreateDecisionRequestInputItemFunctionCallOutputOutputItem as UnknownCreateDecisionRequestInputItemFunctionCallOutputOutputItem,
)
from openapiopenai.models.create_decision_request_input_item_message import (
    CreateDecisionRequestInputItemMessage as CreateDecisionRequestInputItemMessage,
)
from openapiopenai.models.create_decision_request_input_item_message import (
    CreateDecisionRequestInputItemMessageDict as CreateDecisionRequestInputItemMessageDict,
)
from openapiopenai.models.create_decision_request_input_item_message2 import (
    CreateDecisionRequestInputItemMessage2 as CreateDecisionRequestInputItemMessage2,
)
from openapiopenai.models.create_decision_request_input_item_message2 import (
    CreateDecisionRequestInputItemMessage2Dict as CreateDecisionRequestInputItemMessage2Dict,
)
from openapiopenai.models.create_decision_request_input_item_message2 import (
    UnknownCreateDecisionRequestInputItemMessage2 as UnknownCreateDecisionRequestInputItemMessage2,
)
from openapiopenai.models.create_decision_request_input_item_message_assistant import (
    CreateDecisionRequestInputItemMessageAssistant as CreateDecisionRequestInputItemMessageAssistant,
)
from openapiopenai.models.create_decision_request_input_item_message_assistant import (
    CreateDecisionRequestInputItemMessageAssistantDict as CreateDecisionRequestInputItemMessageAssistantDict,
)
from openapiopenai.models.create_decision_request_input_item_message_assistant_content import (
    CreateDecisionRequestInputItemMessageAssistantContent as CreateDecisionRequestInputItemMessageAssistantContent,
)
from openapiopenai.models.create_decision_request_input_item_message_assistant_content import (
    CreateDecisionRequestInputItemMessageAssistantContentDict as CreateDecisionRequestInputItemMessageAssistantContentDict,
)
from openapiopenai.models.create_decision_request_input_item_message_assistant_content_item import (
    CreateDecisionRequestInputItemMessageAssistantContentItem as CreateDecisionRequestInputItemMessageAssistantContentItem,
)
from openapiopenai.models.create_decision_request_input_item_message_assistant_content_item import (
    CreateDecisionRequestInputItemMessageAssistantContentItemDict as CreateDecisionRequestInputItemMessageAssistantContentItemDict,
)
from openapiopenai.models.create_decision_request_input_item_message_assistant_content_item import (
    UnknownCreateDecisionRequestInputItemMessageAssistantContentItem as UnknownCreateDecisionRequestInputItemMessageAssistantContentItem,
)
from openapiopenai.models.create_decision_request_input_item_message_content import (
    CreateDecisionRequestInputItemMessageContent as CreateDecisionRequestInputItemMessageContent,
)
from openapiopenai.models.create_decision_request_input_item_message_content import (
    CreateDecisionRequestInputItemMessageContentDict as CreateDecisionRequestInputItemMessageContentDict,
)
from openapiopenai.models.create_decision_request_input_item_message_param import (
    CreateDecisionRequestInputItemMessageParam as CreateDecisionRequestInputItemMessageParam,
)
from openapiopenai.models.create_decision_request_input_item_message_param import (
    CreateDecisionRequestInputItemMessageParamDict as CreateDecisionRequestInputItemMessageParamDict,
)
from openapiopenai.models.create_decision_request_input_item_message_param_content import (
    CreateDecisionRequestInputItemMessageParamContent as CreateDecisionRequestInputItemMessageParamContent,
)
from openapiopenai.models.create_decision_request_input_item_message_param_content import (
    CreateDecisionRequestInputItemMessageParamContentDict as CreateDecisionRequestInputItemMessageParamContentDict,
)
from openapiopenai.models.create_decision_request_input_item_message_system import (
    CreateDecisionRequestInputItemMessageSystem as CreateDecisionRequestInputItemMessageSystem,
)
from openapiopenai.models.create_decision_request_input_item_message_system import (
    CreateDecisionRequestInputItemMessageSystemDict as CreateDecisionRequestInputItemMessageSystemDict,
)
from openapiopenai.models.create_decision_request_input_item_message_system_content import (
    CreateDecisionRequestInputItemMessageSystemContent as CreateDecisionRequestInputItemMessageSystemContent,
)
from openapiopenai.models.create_decision_request_input_item_message_system_content import (
    CreateDecisionRequestInputItemMessageSystemContentDict as CreateDecisionRequestInputItemMessageSystemContentDict,
)
from openapiopenai.models.create_decision_request_prompt_cache_options import (
    CreateDecisionRequestPromptCacheOptions as CreateDecisionRequestPromptCacheOptions,
)
from openapiopenai.models.create_decision_request_prompt_cache_options import (
    CreateDecisionRequestPromptCacheOptionsDict as CreateDecisionRequestPromptCacheOptionsDict,
)
from openapiopenai.models.create_decision_request_questions_item import (
    CreateDecisionRequestQuestionsItem as CreateDecisionRequestQuestionsItem,
)
from openapiopenai.models.create_decision_request_questions_item import (
    CreateDecisionRequestQuestionsItemDict as CreateDecisionRequestQuestionsItemDict,
)
from openapiopenai.models.create_decision_request_questions_item import (
    UnknownCreateDecisionRequestQuestionsItem as UnknownCreateDecisionRequestQuestionsItem,
)
from openapiopenai.models.create_embedding_request import (
    CreateEmbeddingRequest as CreateEmbeddingRequest,
)
from openapiopenai.models.create_embedding_request import (
    CreateEmbeddingRequestDict as CreateEmbeddingRequestDict,
)
from openapiopenai.models.create_embedding_request_input import (
    CreateEmbeddingRequestInput as CreateEmbeddingRequestInput,
)
from openapiopenai.models.create_embedding_request_input import (
    CreateEmbeddingRequestInputDict as CreateEmbeddingRequestInputDict,
)
from openapiopenai.models.create_embedding_request_model import (
    CreateEmbeddingRequestModel as CreateEmbeddingRequestModel,
)
from openapiopenai.models.create_embedding_request_model import (
    CreateEmbeddingRequestModelDict as CreateEmbeddingRequestModelDict,
)
from openapiopenai.models.create_embedding_response import (
    CreateEmbeddingResponse as CreateEmbeddingResponse,
)
from openapiopenai.models.create_embedding_response_usage import (
    CreateEmbeddingResponseUsage as CreateEmbeddingResponseUsage,
)
from openapiopenai.models.create_eval_completions_run_data_source import (
    CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource,
)
from openapiopenai.models.create_eval_completions_run_data_source import (
    CreateEvalCompletionsRunDataSourceDict as CreateEvalCompletionsRunDataSourceDict,
)
from openapiopenai.models.create_eval_completions_run_data_source_input_messages import (
    CreateEvalCompletionsRunDataSourceInputMessages as CreateEvalCompletionsRunDataSourceInputMessages,
)
from openapiopenai.models.create_eval_completions_run_data_source_input_messages import (
    CreateEvalCompletionsRunDataSourceInputMessagesDict as CreateEvalCompletionsRunDataSourceInputMessagesDict,
)
from openapiopenai.models.create_eval_completions_run_data_source_input_messages import (
    UnknownCreateEvalCompletionsRunDataSourceInputMessages as UnknownCreateEvalCompletionsRunDataSourceInputMessages,
)
from openapiopenai.models.create_eval_completions_run_data_source_input_messages_item_reference import (
    CreateEvalCompletionsRunDataSourceInputMessagesItemReference as CreateEvalCompletionsRunDataSourceInputMessagesItemReference,
)
from openapiopenai.models.create_eval_completions_run_data_source_input_messages_item_reference import (
    CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict as CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict,
)
from openapiopenai.models.create_eval_completions_run_data_source_input_messages_template import (
    CreateEvalCompletionsRunDataSourceInputMessagesTemplate as CreateEvalCompletionsRunDataSourceInputMessagesTemplate,
)
from openapiopenai.models.create_eval_completions_run_data_source_input_messages_template import (
    CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict as CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict,
)
from openapiopenai.models.create_eval_completions_run_data_source_params_response_format import (
    CreateEvalCompletionsRunDataSourceParamsResponseFormat as CreateEvalCompletionsRunDataSourceParamsResponseFormat,
)
from openapiopenai.models.create_eval_completions_run_data_source_params_response_format import (
    CreateEvalCompletionsRunDataSourceParamsResponseFormatDict as CreateEvalCompletionsRunDataSourceParamsResponseFormatDict,
)
from openapiopenai.models.create_eval_completions_run_data_source_params_response_format import (
    UnknownCreateEvalCompletionsRunDataSourceParamsResponseFormat as UnknownCreateEvalCompletionsRunDataSourceParamsResponseFormat,
)
from openapiopenai.models.create_eval_completions_run_data_source_sampling_params import (
    CreateEvalCompletionsRunDataSourceSamplingParams as CreateEvalCompletionsRunDataSourceSamplingParams,
)
from openapiopenai.models.create_eval_completions_run_data_source_sampling_params import (
    CreateEvalCompletionsRunDataSourceSamplingParamsDict as CreateEvalCompletionsRunDataSourceSamplingParamsDict,
)
from openapiopenai.models.create_eval_completions_run_data_source_source import (
    CreateEvalCompletionsRunDataSourceSource as CreateEvalCompletionsRunDataSourceSource,
)
from openapiopenai.models.create_eval_completions_run_data_source_source import (
    CreateEvalCompletionsRunDataSourceSourceDict as CreateEvalCompletionsRunDataSourceSourceDict,
)
from openapiopenai.models.create_eval_completions_run_data_source_source import (
    UnknownCreateEvalCompletionsRunDataSourceSource as UnknownCreateEvalCompletionsRunDataSourceSource,
)
from openapiopenai.models.create_eval_completions_run_data_source_template_template_item import (
    CreateEvalCompletionsRunDataSourceTemplateTemplateItem as CreateEvalCompletionsRunDataSourceTemplateTemplateItem,
)
from openapiopenai.models.create_eval_completions_run_data_source_template_template_item import (
    CreateEvalCompletionsRunDataSourceTemplateTemplateItemDict as CreateEvalCompletionsRunDataSourceTemplateTemplateItemDict,
)
from openapiopenai.models.create_eval_custom_data_source_config import (
    CreateEvalCustomDataSourceConfig as CreateEvalCustomDataSourceConfig,
)
from openapiopenai.models.create_eval_custom_data_source_config import (
    CreateEvalCustomDataSourceConfigDict as CreateEvalCustomDataSourceConfigDict,
)
from openapiopenai.models.create_eval_item import (
    CreateEvalItem as CreateEvalItem,
)
from openapiopenai.models.create_eval_item import (
    CreateEvalItemDict as CreateEvalItemDict,
)
from openapiopenai.models.create_eval_item import (
    UnknownCreateEvalItem as UnknownCreateEvalItem,
)
from openapiopenai.models.create_eval_item_object import (
    CreateEvalItemObject as CreateEvalItemObject,
)
from openapiopenai.models.create_eval_item_object import (
    CreateEvalItemObjectDict as CreateEvalItemObjectDict,
)
from openapiopenai.models.create_eval_jsonl_run_data_source import (
    CreateEvalJsonlRunDataSource as CreateEvalJsonlRunDataSource,
)
from openapiopenai.models.create_eval_jsonl_run_data_source import (
    CreateEvalJsonlRunDataSourceDict as CreateEvalJsonlRunDataSourceDict,
)
from openapiopenai.models.create_eval_jsonl_run_data_source_source import (
    CreateEvalJsonlRunDataSourceSource as CreateEvalJsonlRunDataSourceSource,
)
from openapiopenai.models.create_eval_jsonl_run_data_source_source import (
    CreateEvalJsonlRunDataSourceSourceDict as CreateEvalJsonlRunDataSourceSourceDict,
)
from openapiopenai.models.create_eval_jsonl_run_data_source_source import (
    UnknownCreateEvalJsonlRunDataSourceSource as UnknownCreateEvalJsonlRunDataSourceSource,
)
from openapiopenai.models.create_eval_label_model_grader import (
    CreateEvalLabelModelGrader as CreateEvalLabelModelGrader,
)
from openapiopenai.models.create_eval_label_model_grader import (
    CreateEvalLabelModelGraderDict as CreateEvalLabelModelGraderDict,
)
from openapiopenai.models.create_eval_logs_data_source_config import (
    CreateEvalLogsDataSourceConfig as CreateEvalLogsDataSourceConfig,
)
from openapiopenai.models.create_eval_logs_data_source_config import (
    CreateEvalLogsDataSourceConfigDict as CreateEvalLogsDataSourceConfigDict,
)
from openapiopenai.models.create_eval_request import (
    CreateEvalRequest as CreateEvalRequest,
)
from openapiopenai.models.create_eval_request import (
    CreateEvalRequestDict as CreateEvalRequestDict,
)
from openapiopenai.models.create_eval_request_data_source_config import (
    CreateEvalRequestDataSourceConfig as CreateEvalRequestDataSourceConfig,
)
from openapiopenai.models.create_eval_request_data_source_config import (
    CreateEvalRequestDataSourceConfigDict as CreateEvalRequestDataSourceConfigDict,
)
from openapiopenai.models.create_eval_request_data_source_config import (
    UnknownCreateEvalRequestDataSourceConfig as UnknownCreateEvalRequestDataSourceConfig,
)
from openapiopenai.models.create_eval_request_testing_criteria_item import (
    CreateEvalRequestTestingCriteriaItem as CreateEvalRequestTestingCriteriaItem,
)
from openapiopenai.models.create_eval_request_testing_criteria_item import (
    CreateEvalRequestTestingCriteriaItemDict as CreateEvalRequestTestingCriteriaItemDict,
)
from openapiopenai.models.create_eval_request_testing_criteria_item import (
    UnknownCreateEvalRequestTestingCriteriaItem as UnknownCreateEvalRequestTestingCriteriaItem,
)
from openapiopenai.models.create_eval_responses_run_data_source import (
    CreateEvalResponsesRunDataSource as CreateEvalResponsesRunDataSource,
)
from openapiopenai.models.create_eval_responses_run_data_source import (
    CreateEvalResponsesRunDataSourceDict as CreateEvalResponsesRunDataSourceDict,
)
from openapiopenai.models.create_eval_responses_run_data_source_input_messages import (
    CreateEvalResponsesRunDataSourceInputMessages as CreateEvalResponsesRunDataSourceInputMessages,
)
from openapiopenai.models.create_eval_responses_run_data_source_input_messages import (
    CreateEvalResponsesRunDataSourceInputMessagesDict as CreateEvalResponsesRunDataSourceInputMessagesDict,
)
from openapiopenai.models.create_eval_responses_run_data_source_input_messages import (
    UnknownCreateEvalResponsesRunDataSourceInputMessages as UnknownCreateEvalResponsesRunDataSourceInputMessages,
)
from openapiopenai.models.create_eval_responses_run_data_source_input_messages_item_reference import (
    CreateEvalResponsesRunDataSourceInputMessagesItemReference as CreateEvalResponsesRunDataSourceInputMessagesItemReference,
)
from openapiopenai.models.create_eval_responses_run_data_source_input_messages_item_reference import (
    CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict as CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict,
)
from openapiopenai.models.create_eval_responses_run_data_source_input_messages_template import (
    CreateEvalResponsesRunDataSourceInputMessagesTemplate as CreateEvalResponsesRunDataSourceInputMessagesTemplate,
)
from openapiopenai.models.create_eval_responses_run_data_source_input_messages_template import (
    CreateEvalResponsesRunDataSourceInputMessagesTemplateDict as CreateEvalResponsesRunDataSourceInputMessagesTemplateDict,
)
from openapiopenai.models.create_eval_responses_run_data_source_messages_template_template_item import (
    CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem as CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem,
)
from openapiopenai.models.create_eval_responses_run_data_source_messages_template_template_item import (
    CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItemDict as CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItemDict,
)
from openapiopenai.models.create_eval_responses_run_data_source_messages_template_template_item import (
    UnknownCreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem as UnknownCreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem,
)
from openapiopenai.models.create_eval_responses_run_data_source_sampling_params import (
    CreateEvalResponsesRunDataSourceSamplingParams as CreateEvalResponsesRunDataSourceSamplingParams,
)
from openapiopenai.models.create_eval_responses_run_data_source_sampling_params import (
    CreateEvalResponsesRunDataSourceSamplingParamsDict as CreateEvalResponsesRunDataSourceSamplingParamsDict,
)
from openapiopenai.models.create_eval_responses_run_data_source_sampling_params_text import (
    CreateEvalResponsesRunDataSourceSamplingParamsText as CreateEvalResponsesRunDataSourceSamplingParamsText,
)
from openapiopenai.models.create_eval_responses_run_data_source_sampling_params_text import (
    CreateEvalResponsesRunDataSourceSamplingParamsTextDict as CreateEvalResponsesRunDataSourceSamplingParamsTextDict,
)
from openapiopenai.models.create_eval_responses_run_data_source_source import (
    CreateEvalResponsesRunDataSourceSource as CreateEvalResponsesRunDataSourceSource,
)
from openapiopenai.models.create_eval_responses_run_data_source_source import (
    CreateEvalResponsesRunDataSourceSourceDict as CreateEvalResponsesRunDataSourceSourceDict,
)
from openapiopenai.models.create_eval_responses_run_data_source_source import (
    UnknownCreateEvalResponsesRunDataSourceSource as UnknownCreateEvalResponsesRunDataSourceSource,
)
from openapiopenai.models.create_eval_responses_run_data_source_template_template_item_object import (
    CreateEvalResponsesRunDataSourceTemplateTemplateItemObject as CreateEvalResponsesRunDataSourceTemplateTemplateItemObject,
)
from openapiopenai.models.create_eval_responses_run_data_source_template_template_item_object import (
    CreateEvalResponsesRunDataSourceTemplateTemplateItemObjectDict as CreateEvalResponsesRunDataSourceTemplateTemplateItemObjectDict,
)
from openapiopenai.models.create_eval_run_request import (
    CreateEvalRunRequest as CreateEvalRunRequest,
)
from openapiopenai.models.create_eval_run_request import (
    CreateEvalRunRequestDict as CreateEvalRunRequestDict,
)
from openapiopenai.models.create_eval_run_request_data_source import (
    CreateEvalRunRequestDataSource as CreateEvalRunRequestDataSource,
)
from openapiopenai.models.create_eval_run_request_data_source import (
    CreateEvalRunRequestDataSourceDict as CreateEvalRunRequestDataSourceDict,
)
from openapiopenai.models.create_eval_run_request_data_source import (
    UnknownCreateEvalRunRequestDataSource as UnknownCreateEvalRunRequestDataSource,
)
from openapiopenai.models.create_eval_stored_completions_data_source_config import (
    CreateEvalStoredCompletionsDataSourceConfig as CreateEvalStoredCompletionsDataSourceConfig,
)
from openapiopenai.models.create_eval_stored_completions_data_source_config import (
    CreateEvalStoredCompletionsDataSourceConfigDict as CreateEvalStoredCompletionsDataSourceConfigDict,
)
from openapiopenai.models.create_external_key_request import (
    CreateExternalKeyRequest as CreateExternalKeyRequest,
)
from openapiopenai.models.create_external_key_request import (
    CreateExternalKeyRequestDict as CreateExternalKeyRequestDict,
)
from openapiopenai.models.create_external_storage_request import (
    CreateExternalStorageRequest as CreateExternalStorageRequest,
)
from openapiopenai.models.create_external_storage_request import (
    CreateExternalStorageRequestDict as CreateExternalStorageRequestDict,
)
from openapiopenai.models.create_external_storage_request_provider import (
    CreateExternalStorageRequestProvider as CreateExternalStorageRequestProvider,
)
from openapiopenai.models.create_external_storage_request_provider import (
    CreateExternalStorageRequestProviderDict as CreateExternalStorageRequestProviderDict,
)
from openapiopenai.models.create_external_storage_request_provider import (
    UnknownCreateExternalStorageRequestProvider as UnknownCreateExternalStorageRequestProvider,
)
from openapiopenai.models.create_external_storage_request_provider_aws import (
    CreateExternalStorageRequestProviderAws as CreateExternalStorageRequestProviderAws,
)
from openapiopenai.models.create_external_storage_request_provider_aws import (
    CreateExternalStorageRequestProviderAwsDict as CreateExternalStorageRequestProviderAwsDict,
)
from openapiopenai.models.create_external_storage_request_provider_azure import (
    CreateExternalStorageRequestProviderAzure as CreateExternalStorageRequestProviderAzure,
)
from openapiopenai.models.create_external_storage_request_provider_azure import (
    CreateExternalStorageRequestProviderAzureDict as CreateExternalStorageRequestProviderAzureDict,
)
from openapiopenai.models.create_external_storage_request_provider_gcp import (
    CreateExternalStorageRequestProviderGcp as CreateExternalStorageRequestProviderGcp,
)
from openapiopenai.models.create_external_storage_request_provider_gcp import (
    CreateExternalStorageRequestProviderGcpDict as CreateExternalStorageRequestProviderGcpDict,
)
from openapiopenai.models.create_file_request import (
    CreateFileRequest as CreateFileRequest,
)
from openapiopenai.models.create_file_request import (
    CreateFileRequestDict as CreateFileRequestDict,
)
from openapiopenai.models.create_fine_tuning_checkpoint_permission_request import (
    CreateFineTuningCheckpointPermissionRequest as CreateFineTuningCheckpointPermissionRequest,
)
from openapiopenai.models.create_fine_tuning_checkpoint_permission_request import (
    CreateFineTuningCheckpointPermissionRequestDict as CreateFineTuningCheckpointPermissionRequestDict,
)
from openapiopenai.models.create_fine_tuning_job_request import (
    CreateFineTuningJobRequest as CreateFineTuningJobRequest,
)
from openapiopenai.models.create_fine_tuning_job_request import (
    CreateFineTuningJobRequestDict as CreateFineTuningJobRequestDict,
)
from openapiopenai.models.create_fine_tuning_job_request_hyperparameters import (
    CreateFineTuningJobRequestHyperparameters as CreateFineTuningJobRequestHyperparameters,
)
from openapiopenai.models.create_fine_tuning_job_request_hyperparameters import (
    CreateFineTuningJobRequestHyperparametersDict as CreateFineTuningJobRequestHyperparametersDict,
)
from openapiopenai.models.create_fine_tuning_job_request_hyperparameters_batch_size import (
    CreateFineTuningJobRequestHyperparametersBatchSize as CreateFineTuningJobRequestHyperparametersBatchSize,
)
from openapiopenai.models.create_fine_tuning_job_request_hyperparameters_batch_size import (
    CreateFineTuningJobRequestHyperparametersBatchSizeDict as CreateFineTuningJobRequestHyperparametersBatchSizeDict,
)
from openapiopenai.models.create_fine_tuning_job_request_hyperparameters_n_epochs import (
    CreateFineTuningJobRequestHyperparametersNEpochs as CreateFineTuningJobRequestHyperparametersNEpochs,
)
from openapiopenai.models.create_fine_tuning_job_request_hyperparameters_n_epochs import (
    CreateFineTuningJobRequestHyperparametersNEpochsDict as CreateFineTuningJobRequestHyperparametersNEpochsDict,
)
from openapiopenai.models.create_fine_tuning_job_request_integrations_item import (
    CreateFineTuningJobRequestIntegrationsItem as CreateFineTuningJobRequestIntegrationsItem,
)
from openapiopenai.models.create_fine_tuning_job_request_integrations_item import (
    CreateFineTuningJobRequestIntegrationsItemDict as CreateFineTuningJobRequestIntegrationsItemDict,
)
from openapiopenai.models.create_fine_tuning_job_request_integrations_item_wandb import (
    CreateFineTuningJobRequestIntegrationsItemWandb as CreateFineTuningJobRequestIntegrationsItemWandb,
)
from openapiopenai.models.create_fine_tuning_job_request_integrations_item_wandb import (
    CreateFineTuningJobRequestIntegrationsItemWandbDict as CreateFineTuningJobRequestIntegrationsItemWandbDict,
)
from openapiopenai.models.create_fine_tuning_job_request_learning_rate_multiplier import (
    CreateFineTuningJobRequestLearningRateMultiplier as CreateFineTuningJobRequestLearningRateMultiplier,
)
from openapiopenai.models.create_fine_tuning_job_request_learning_rate_multiplier import (
    CreateFineTuningJobRequestLearningRateMultiplierDict as CreateFineTuningJobRequestLearningRateMultiplierDict,
)
from openapiopenai.models.create_fine_tuning_job_request_model import (
    CreateFineTuningJobRequestModel as CreateFineTuningJobRequestModel,
)
from openapiopenai.models.create_fine_tuning_job_request_model import (
    CreateFineTuningJobRequestModelDict as CreateFineTuningJobRequestModelDict,
)
from openapiopenai.models.create_group_body import (
    CreateGroupBody as CreateGroupBody,
)
from openapiopenai.models.create_group_body import (
    CreateGroupBodyDict as CreateGroupBodyDict,
)
from openapiopenai.models.create_group_user_body import (
    CreateGroupUserBody as CreateGroupUserBody,
)
from openapiopenai.models.create_group_user_body import (
    CreateGroupUserBodyDict as CreateGroupUserBodyDict,
)
from openapiopenai.models.create_image_edit_request import (
    CreateImageEditRequest as CreateImageEditRequest,
)
from openapiopenai.models.create_image_edit_request import (
    CreateImageEditRequestDict as CreateImageEditRequestDict,
)
from openapiopenai.models.create_image_edit_request_image import (
    CreateImageEditRequestImage as CreateImageEditRequestImage,
)
from openapiopenai.models.create_image_edit_request_image import (
    CreateImageEditRequestImageDict as CreateImageEditRequestImageDict,
)
from openapiopenai.models.create_image_edit_request_model import (
    CreateImageEditRequestModel as CreateImageEditRequestModel,
)
from openapiopenai.models.create_image_edit_request_model import (
    CreateImageEditRequestModelDict as CreateImageEditRequestModelDict,
)
from openapiopenai.models.create_image_edit_request_size import (
    CreateImageEditRequestSize as CreateImageEditRequestSize,
)
from openapiopenai.models.create_image_edit_request_size import (
    CreateImageEditRequestSizeDict as CreateImageEditRequestSizeDict,
)
from openapiopenai.models.create_image_edit_request_svg import (
    CreateImageEditRequestSvg as CreateImageEditRequestSvg,
)
from openapiopenai.models.create_image_edit_request_svg import (
    CreateImageEditRequestSvgDict as CreateImageEditRequestSvgDict,
)
from openapiopenai.models.create_image_request import (
    CreateImageRequest as CreateImageRequest,
)
from openapiopenai.models.create_image_request import (
    CreateImageRequestDict as CreateImageRequestDict,
)
from openapiopenai.models.create_image_request_model import (
    CreateImageRequestModel as CreateImageRequestModel,
)
from openapiopenai.models.create_image_request_model import (
    CreateImageRequestModelDict as CreateImageRequestModelDict,
)
from openapiopenai.models.create_image_request_size import (
    CreateImageRequestSize as CreateImageRequestSize,
)
from openapiopenai.models.create_image_request_size import (
    CreateImageRequestSizeDict as CreateImageRequestSizeDict,
)
from openapiopenai.models.create_image_variation_request import (
    CreateImageVariationRequest as CreateImageVariationRequest,
)
from openapiopenai.models.create_image_variation_request import (
    CreateImageVariationRequestDict as CreateImageVariationRequestDict,
)
from openapiopenai.models.create_image_variation_request_model import (
    CreateImageVariationRequestModel as CreateImageVariationRequestModel,
)
from openapiopenai.models.create_image_variation_request_model import (
    CreateImageVariationRequestModelDict as CreateImageVariationRequestModelDict,
)
from openapiopenai.models.create_live_session_request import (
    CreateLiveSessionRequest as CreateLiveSessionRequest,
)
from openapiopenai.models.create_live_session_request import (
    CreateLiveSessionRequestDict as CreateLiveSessionRequestDict,
)
from openapiopenai.models.create_live_session_request_transport import (
    CreateLiveSessionRequestTransport as CreateLiveSessionRequestTransport,
)
from openapiopenai.models.create_live_session_request_transport import (
    CreateLiveSessionRequestTransportDict as CreateLiveSessionRequestTransportDict,
)
from openapiopenai.models.create_message_request import (
    CreateMessageRequest as CreateMessageRequest,
)
from openapiopenai.models.create_message_request import (
    CreateMessageRequestDict as CreateMessageRequestDict,
)
from openapiopenai.models.create_message_request_attachments_item import (
    CreateMessageRequestAttachmentsItem as CreateMessageRequestAttachmentsItem,
)
from openapiopenai.models.create_message_request_attachments_item import (
    CreateMessageRequestAttachmentsItemDict as CreateMessageRequestAttachmentsItemDict,
)
from openapiopenai.models.create_message_request_attachments_item_tools_item import (
    CreateMessageRequestAttachmentsItemToolsItem as CreateMessageRequestAttachmentsItemToolsItem,
)
from openapiopenai.models.create_message_request_attachments_item_tools_item import (
    CreateMessageRequestAttachmentsItemToolsItemDict as CreateMessageRequestAttachmentsItemToolsItemDict,
)
from openapiopenai.models.create_message_request_attachments_item_tools_item import (
    UnknownCreateMessageRequestAttachmentsItemToolsItem as UnknownCreateMessageRequestAttachmentsItemToolsItem,
)
from openapiopenai.models.create_message_request_content import (
    CreateMessageRequestContent as CreateMessageRequestContent,
)
from openapiopenai.models.create_message_request_content import (
    CreateMessageRequestContentDict as CreateMessageRequestContentDict,
)
from openapiopenai.models.create_message_request_content_item import (
    CreateMessageRequestContentItem as CreateMessageRequestContentItem,
)
from openapiopenai.models.create_message_request_content_item import (
    CreateMessageRequestContentItemDict as CreateMessageRequestContentItemDict,
)
from openapiopenai.models.create_message_request_content_item import (
    UnknownCreateMessageRequestContentItem as UnknownCreateMessageRequestContentItem,
)
from openapiopenai.models.create_model_response_properties import (
    CreateModelResponseProperties as CreateModelResponseProperties,
)
from openapiopenai.models.create_moderation_request import (
    CreateModerationRequest as CreateModerationRequest,
)
from openapiopenai.models.create_moderation_request import (
    CreateModerationRequestDict as CreateModerationRequestDict,
)
from openapiopenai.models.create_moderation_request_input import (
    CreateModerationRequestInput as CreateModerationRequestInput,
)
from openapiopenai.models.create_moderation_request_input import (
    CreateModerationRequestInputDict as CreateModerationRequestInputDict,
)
from openapiopenai.models.create_moderation_request_input_item import (
    CreateModerationRequestInputItem as CreateModerationRequestInputItem,
)
from openapiopenai.models.create_moderation_request_input_item import (
    CreateModerationRequestInputItemDict as CreateModerationRequestInputItemDict,
)
from openapiopenai.models.create_moderation_request_input_item import (
    UnknownCreateModerationRequestInputItem as UnknownCreateModerationRequestInputItem,
)
from openapiopenai.models.create_moderation_request_input_item_image_url import (
    CreateModerationRequestInputItemImageUrl as CreateModerationRequestInputItemImageUrl,
)
from openapiopenai.models.create_moderation_request_input_item_image_url import (
    CreateModerationRequestInputItemImageUrlDict as CreateModerationRequestInputItemImageUrlDict,
)
from openapiopenai.models.create_moderation_request_input_item_image_url_image_url import (
    CreateModerationRequestInputItemImageUrlImageUrl as CreateModerationRequestInputItemImageUrlImageUrl,
)
from openapiopenai.models.create_moderation_request_input_item_image_url_image_url import (
    CreateModerationRequestInputItemImageUrlImageUrlDict as CreateModerationRequestInputItemImageUrlImageUrlDict,
)
from openapiopenai.models.create_moderation_request_input_item_text import (
    CreateModerationRequestInputItemText as CreateModerationRequestInputItemText,
)
from openapiopenai.models.create_moderation_request_input_item_text import (
    CreateModerationRequestInputItemTextDict as CreateModerationRequestInputItemTextDict,
)
from openapiopenai.models.create_moderation_request_model import (
    CreateModerationRequestModel as CreateModerationRequestModel,
)
from openapiopenai.models.create_moderation_request_model import (
    CreateModerationRequestModelDict as CreateModerationRequestModelDict,
)
from openapiopenai.models.create_moderation_response import (
    CreateModerationResponse as CreateModerationResponse,
)
from openapiopenai.models.create_moderation_response_results_item import (
    CreateModerationResponseResultsItem as CreateModerationResponseResultsItem,
)
from openapiopenai.models.create_moderation_response_results_item_categories import (
    CreateModerationResponseResultsItemCategories as CreateModerationResponseResultsItemCategories,
)
from openapiopenai.models.create_moderation_response_results_item_category_applied_input_types import (
    CreateModerationResponseResultsItemCategoryAppliedInputTypes as CreateModerationResponseResultsItemCategoryAppliedInputTypes,
)
from openapiopenai.models.create_moderation_response_results_item_category_scores import (
    CreateModerationResponseResultsItemCategoryScores as CreateModerationResponseResultsItemCategoryScores,
)
from openapiopenai.models.create_project_service_account_api_key_body import (
    CreateProjectServiceAccountApiKeyBody as CreateProjectServiceAccountApiKeyBody,
)
from openapiopenai.models.create_project_service_account_api_key_body import (
    CreateProjectServiceAccountApiKeyBodyDict as CreateProjectServiceAccountApiKeyBodyDict,
)
from openapiopenai.models.create_response import (
    CreateResponse as CreateResponse,
)
from openapiopenai.models.create_response import (
    CreateResponseDict as CreateResponseDict,
)
from openapiopenai.models.create_response_access_programs import (
    CreateResponseAccessPrograms as CreateResponseAccessPrograms,
)
from openapiopenai.models.create_response_access_programs import (
    CreateResponseAccessProgramsDict as CreateResponseAccessProgramsDict,
)
from openapiopenai.models.create_response_background_options import (
    CreateResponseBackgroundOptions as CreateResponseBackgroundOptions,
)
from openapiopenai.models.create_response_background_options import (
    CreateResponseBackgroundOptionsDict as CreateResponseBackgroundOptionsDict,
)
from openapiopenai.models.create_run_request import (
    CreateRunRequest as CreateRunRequest,
)
from openapiopenai.models.create_run_request import (
    CreateRunRequestDict as CreateRunRequestDict,
)
from openapiopenai.models.create_run_request_model import (
    CreateRunRequestModel as CreateRunRequestModel,
)
from openapiopenai.models.create_run_request_model import (
    CreateRunRequestModelDict as CreateRunRequestModelDict,
)
from openapiopenai.models.create_run_request_tools_item import (
    CreateRunRequestToolsItem as CreateRunRequestToolsItem,
)
from openapiopenai.models.create_run_request_tools_item import (
    CreateRunRequestToolsItemDict as CreateRunRequestToolsItemDict,
)
from openapiopenai.models.create_run_request_tools_item import (
    UnknownCreateRunRequestToolsItem as UnknownCreateRunRequestToolsItem,
)
from openapiopenai.models.create_skill_body import (
    CreateSkillBody as CreateSkillBody,
)
from openapiopenai.models.create_skill_body import (
    CreateSkillBodyDict as CreateSkillBodyDict,
)
from openapiopenai.models.create_skill_body_files import (
    CreateSkillBodyFiles as CreateSkillBodyFiles,
)
from openapiopenai.models.create_skill_body_files import (
    CreateSkillBodyFilesDict as CreateSkillBodyFilesDict,
)
from openapiopenai.models.create_skill_version_body import (
    CreateSkillVersionBody as CreateSkillVersionBody,
)
from openapiopenai.models.create_skill_version_body import (
    CreateSkillVersionBodyDict as CreateSkillVersionBodyDict,
)
from openapiopenai.models.create_skill_version_body_files import (
    CreateSkillVersionBodyFiles as CreateSkillVersionBodyFiles,
)
from openapiopenai.models.create_skill_version_body_files import (
    CreateSkillVersionBodyFilesDict as CreateSkillVersionBodyFilesDict,
)
from openapiopenai.models.create_speech_request import (
    CreateSpeechRequest as CreateSpeechRequest,
)
from openapiopenai.models.create_speech_request import (
    CreateSpeechRequestDict as CreateSpeechRequestDict,
)
from openapiopenai.models.create_speech_request_model import (
    CreateSpeechRequestModel as CreateSpeechRequestModel,
)
from openapiopenai.models.create_speech_request_model import (
    CreateSpeechRequestModelDict as CreateSpeechRequestModelDict,
)
from openapiopenai.models.create_speech_response_stream_event import (
    CreateSpeechResponseStreamEvent as CreateSpeechResponseStreamEvent,
)
from openapiopenai.models.create_speech_response_stream_event import (
    UnknownCreateSpeechResponseStreamEvent as UnknownCreateSpeechResponseStreamEvent,
)
from openapiopenai.models.create_spend_alert_body import (
    CreateSpendAlertBody as CreateSpendAlertBody,
)
from openapiopenai.models.create_spend_alert_body import (
    CreateSpendAlertBodyDict as CreateSpendAlertBodyDict,
)
from openapiopenai.models.create_thread_and_run_request import (
    CreateThreadAndRunRequest as CreateThreadAndRunRequest,
)
from openapiopenai.models.create_thread_and_run_request import (
    CreateThreadAndRunRequestDict as CreateThreadAndRunRequestDict,
)
from openapiopenai.models.create_thread_and_run_request_model import (
    CreateThreadAndRunRequestModel as CreateThreadAndRunRequestModel,
)
from openapiopenai.models.create_thread_and_run_request_model import (
    CreateThreadAndRunRequestModelDict as CreateThreadAndRunRequestModelDict,
)
from openapiopenai.models.create_thread_and_run_request_tool_resources import (
    CreateThreadAndRunRequestToolResources as CreateThreadAndRunRequestToolResources,
)
from openapiopenai.models.create_thread_and_run_request_tool_resources import (
    CreateThreadAndRunRequestToolResourcesDict as CreateThreadAndRunRequestToolResourcesDict,
)
from openapiopenai.models.create_thread_and_run_request_tool_resources_code_interpreter import (
    CreateThreadAndRunRequestToolResourcesCodeInterpreter as CreateThreadAndRunRequestToolResourcesCodeInterpreter,
)
from openapiopenai.models.create_thread_and_run_request_tool_resources_code_interpreter import (
    CreateThreadAndRunRequestToolResourcesCodeInterpreterDict as CreateThreadAndRunRequestToolResourcesCodeInterpreterDict,
)
from openapiopenai.models.create_thread_and_run_request_tool_resources_file_search import (
    CreateThreadAndRunRequestToolResourcesFileSearch as CreateThreadAndRunRequestToolResourcesFileSearch,
)
from openapiopenai.models.create_thread_and_run_request_tool_resources_file_search import (
    CreateThreadAndRunRequestToolResourcesFileSearchDict as CreateThreadAndRunRequestToolResourcesFileSearchDict,
)
from openapiopenai.models.create_thread_and_run_request_tools_item import (
    CreateThreadAndRunRequestToolsItem as CreateThreadAndRunRequestToolsItem,
)
from openapiopenai.models.create_thread_and_run_request_tools_item import (
    CreateThreadAndRunRequestToolsItemDict as CreateThreadAndRunRequestToolsItemDict,
)
from openapiopenai.models.create_thread_and_run_request_tools_item import (
    UnknownCreateThreadAndRunRequestToolsItem as UnknownCreateThreadAndRunRequestToolsItem,
)
from openapiopenai.models.create_thread_request import (
    CreateThreadRequest as CreateThreadRequest,
)
from openapiopenai.models.create_thread_request import (
    CreateThreadRequestDict as CreateThreadRequestDict,
)
from openapiopenai.models.create_thread_request_search_vector_stores_item_chunking_strategy import (
    CreateThreadRequestSearchVectorStoresItemChunkingStrategy as CreateThreadRequestSearchVectorStoresItemChunkingStrategy,
)
from openapiopenai.models.create_thread_request_search_vector_stores_item_chunking_strategy import (
    CreateThreadRequestSearchVectorStoresItemChunkingStrategyDict as CreateThreadRequestSearchVectorStoresItemChunkingStrategyDict,
)
from openapiopenai.models.create_thread_request_search_vector_stores_item_chunking_strategy import (
    UnknownCreateThreadRequestSearchVectorStoresItemChunkingStrategy as UnknownCreateThreadRequestSearchVectorStoresItemChunkingStrategy,
)
from openapiopenai.models.create_thread_request_stores_item_chunking_strategy_static_static import (
    CreateThreadRequestStoresItemChunkingStrategyStaticStatic as CreateThreadRequestStoresItemChunkingStrategyStaticStatic,
)
from openapiopenai.models.create_thread_request_stores_item_chunking_strategy_static_static import (
    CreateThreadRequestStoresItemChunkingStrategyStaticStaticDict as CreateThreadRequestStoresItemChunkingStrategyStaticStaticDict,
)
from openapiopenai.models.create_thread_request_tool_resources import (
    CreateThreadRequestToolResources as CreateThreadRequestToolResources,
)
from openapiopenai.models.create_thread_request_tool_resources import (
    CreateThreadRequestToolResourcesDict as CreateThreadRequestToolResourcesDict,
)
from openapiopenai.models.create_thread_request_tool_resources_code_interpreter import (
    CreateThreadRequestToolResourcesCodeInterpreter as CreateThreadRequestToolResourcesCodeInterpreter,
)
from openapiopenai.models.create_thread_request_tool_resources_code_interpreter import (
    CreateThreadRequestToolResourcesCodeInterpreterDict as CreateThreadRequestToolResourcesCodeInterpreterDict,
)
from openapiopenai.models.create_thread_request_tool_resources_file_search import (
    CreateThreadRequestToolResourcesFileSearch as CreateThreadRequestToolResourcesFileSearch,
)
from openapiopenai.models.create_thread_request_tool_resources_file_search import (
    CreateThreadRequestToolResourcesFileSearchDict as CreateThreadRequestToolResourcesFileSearchDict,
)
from openapiopenai.models.create_thread_request_tool_resources_file_search_vector_stores_item import (
    CreateThreadRequestToolResourcesFileSearchVectorStoresItem as CreateThreadRequestToolResourcesFileSearchVectorStoresItem,
)
from openapiopenai.models.create_thread_request_tool_resources_file_search_vector_stores_item import (
    CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict as CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict,
)
from openapiopenai.models.create_thread_request_vector_stores_item_chunking_strategy_auto import (
    CreateThreadRequestVectorStoresItemChunkingStrategyAuto as CreateThreadRequestVectorStoresItemChunkingStrategyAuto,
)
from openapiopenai.models.create_thread_request_vector_stores_item_chunking_strategy_auto import (
    CreateThreadRequestVectorStoresItemChunkingStrategyAutoDict as CreateThreadRequestVectorStoresItemChunkingStrategyAutoDict,
)
from openapiopenai.models.create_thread_request_vector_stores_item_chunking_strategy_static import (
    CreateThreadRequestVectorStoresItemChunkingStrategyStatic as CreateThreadRequestVectorStoresItemChunkingStrategyStatic,
)
from openapiopenai.models.create_thread_request_vector_stores_item_chunking_strategy_static import (
    CreateThreadRequestVectorStoresItemChunkingStrategyStaticDict as CreateThreadRequestVectorStoresItemChunkingStrategyStaticDict,
)
from openapiopenai.models.create_transcription_request import (
    CreateTranscriptionRequest as CreateTranscriptionRequest,
)
from openapiopenai.models.create_transcription_request import (
    CreateTranscriptionRequestDict as CreateTranscriptionRequestDict,
)
from openapiopenai.models.create_transcription_request_chunking_strategy import (
    CreateTranscriptionRequestChunkingStrategy as CreateTranscriptionRequestChunkingStrategy,
)
from openapiopenai.models.create_transcription_request_chunking_strategy import (
    CreateTranscriptionRequestChunkingStrategyDict as CreateTranscriptionRequestChunkingStrategyDict,
)
from openapiopenai.models.create_transcription_request_model import (
    CreateTranscriptionRequestModel as CreateTranscriptionRequestModel,
)
from openapiopenai.models.create_transcription_request_model import (
    CreateTranscriptionRequestModelDict as CreateTranscriptionRequestModelDict,
)
from openapiopenai.models.create_transcription_response import (
    CreateTranscriptionResponse as CreateTranscriptionResponse,
)
from openapiopenai.models.create_transcription_response_diarized_json import (
    CreateTranscriptionResponseDiarizedJson as CreateTranscriptionResponseDiarizedJson,
)
from openapiopenai.models.create_transcription_response_diarized_json_usage import (
    CreateTranscriptionResponseDiarizedJsonUsage as CreateTranscriptionResponseDiarizedJsonUsage,
)
from openapiopenai.models.create_transcription_response_diarized_json_usage import (
    UnknownCreateTranscriptionResponseDiarizedJsonUsage as UnknownCreateTranscriptionResponseDiarizedJsonUsage,
)
from openapiopenai.models.create_transcription_response_json import (
    CreateTranscriptionResponseJson as CreateTranscriptionResponseJson,
)
from openapiopenai.models.create_transcription_response_json_logprobs_item import (
    CreateTranscriptionResponseJsonLogprobsItem as CreateTranscriptionResponseJsonLogprobsItem,
)
from openapiopenai.models.create_transcription_response_json_usage import (
    CreateTranscriptionResponseJsonUsage as CreateTranscriptionResponseJsonUsage,
)
from openapiopenai.models.create_transcription_response_json_usage import (
    UnknownCreateTranscriptionResponseJsonUsage as UnknownCreateTranscriptionResponseJsonUsage,
)
from openapiopenai.models.create_transcription_response_stream_event import (
    CreateTranscriptionResponseStreamEvent as CreateTranscriptionResponseStreamEvent,
)
from openapiopenai.models.create_transcription_response_stream_event import (
    UnknownCreateTranscriptionResponseStreamEvent as UnknownCreateTranscriptionResponseStreamEvent,
)
from openapiopenai.models.create_transcription_response_verbose_json import (
    CreateTranscriptionResponseVerboseJson as CreateTranscriptionResponseVerboseJson,
)
from openapiopenai.models.create_translation_request import (
    CreateTranslationRequest as CreateTranslationRequest,
)
from openapiopenai.models.create_translation_request import (
    CreateTranslationRequestDict as CreateTranslationRequestDict,
)
from openapiopenai.models.create_translation_request_model import (
    CreateTranslationRequestModel as CreateTranslationRequestModel,
)
from openapiopenai.models.create_translation_request_model import (
    CreateTranslationRequestModelDict as CreateTranslationRequestModelDict,
)
from openapiopenai.models.create_translation_response import (
    CreateTranslationResponse as CreateTranslationResponse,
)
from openapiopenai.models.create_translation_response_json import (
    CreateTranslationResponseJson as CreateTranslationResponseJson,
)
from openapiopenai.models.create_translation_response_verbose_json import (
    CreateTranslationResponseVerboseJson as CreateTranslationResponseVerboseJson,
)
from openapiopenai.models.create_upload_request import (
    CreateUploadRequest as CreateUploadRequest,
)
from openapiopenai.models.create_upload_request import (
    CreateUploadRequestDict as CreateUploadRequestDict,
)
from openapiopenai.models.create_vault_credential_auth_environment_variable import (
    CreateVaultCredentialAuthEnvironmentVariable as CreateVaultCredentialAuthEnvironmentVariable,
)
from openapiopenai.models.create_vault_credential_auth_environment_variable import (
    CreateVaultCredentialAuthEnvironmentVariableDict as CreateVaultCredentialAuthEnvironmentVariableDict,
)
from openapiopenai.models.create_vault_credential_auth_mcp_oauth import (
    CreateVaultCredentialAuthMcpOauth as CreateVaultCredentialAuthMcpOauth,
)
from openapiopenai.models.create_vault_credential_auth_mcp_oauth import (
    CreateVaultCredentialAuthMcpOauthDict as CreateVaultCredentialAuthMcpOauthDict,
)
from openapiopenai.models.create_vault_credential_auth_mcp_oauth_refresh import (
    CreateVaultCredentialAuthMcpOauthRefresh as CreateVaultCredentialAuthMcpOauthRefresh,
)
from openapiopenai.models.create_vault_credential_auth_mcp_oauth_refresh import (
    CreateVaultCredentialAuthMcpOauthRefreshDict as CreateVaultCredentialAuthMcpOauthRefreshDict,
)
from openapiopenai.models.create_vault_credential_auth_static_bearer import (
    CreateVaultCredentialAuthStaticBearer as CreateVaultCredentialAuthStaticBearer,
)
from openapiopenai.models.create_vault_credential_auth_static_bearer import (
    CreateVaultCredentialAuthStaticBearerDict as CreateVaultCredentialAuthStaticBearerDict,
)
from openapiopenai.models.create_vault_credential_request import (
    CreateVaultCredentialRequest as CreateVaultCredentialRequest,
)
from openapiopenai.models.create_vault_credential_request import (
    CreateVaultCredentialRequestDict as CreateVaultCredentialRequestDict,
)
from openapiopenai.models.create_vault_request import (
    CreateVaultRequest as CreateVaultRequest,
)
from openapiopenai.models.create_vault_request import (
    CreateVaultRequestDict as CreateVaultRequestDict,
)
from openapiopenai.models.create_vector_store_file_batch_request import (
    CreateVectorStoreFileBatchRequest as CreateVectorStoreFileBatchRequest,
)
from openapiopenai.models.create_vector_store_file_batch_request import (
    CreateVectorStoreFileBatchRequestDict as CreateVectorStoreFileBatchRequestDict,
)
from openapiopenai.models.create_vector_store_file_request import (
    CreateVectorStoreFileRequest as CreateVectorStoreFileRequest,
)
from openapiopenai.models.create_vector_store_file_request import (
    CreateVectorStoreFileRequestDict as CreateVectorStoreFileRequestDict,
)
from openapiopenai.models.create_vector_store_request import (
    CreateVectorStoreRequest as CreateVectorStoreRequest,
)
from openapiopenai.models.create_vector_store_request import (
    CreateVectorStoreRequestDict as CreateVectorStoreRequestDict,
)
from openapiopenai.models.create_vector_store_request_chunking_strategy import (
    CreateVectorStoreRequestChunkingStrategy as CreateVectorStoreRequestChunkingStrategy,
)
from openapiopenai.models.create_vector_store_request_chunking_strategy import (
    CreateVectorStoreRequestChunkingStrategyDict as CreateVectorStoreRequestChunkingStrategyDict,
)
from openapiopenai.models.create_vector_store_request_chunking_strategy import (
    UnknownCreateVectorStoreRequestChunkingStrategy as UnknownCreateVectorStoreRequestChunkingStrategy,
)
from openapiopenai.models.create_video_character_body import (
    CreateVideoCharacterBody as CreateVideoCharacterBody,
)
from openapiopenai.models.create_video_character_body import (
    CreateVideoCharacterBodyDict as CreateVideoCharacterBodyDict,
)
from openapiopenai.models.create_video_edit_json_body import (
    CreateVideoEditJsonBody as CreateVideoEditJsonBody,
)
from openapiopenai.models.create_video_edit_json_body import (
    CreateVideoEditJsonBodyDict as CreateVideoEditJsonBodyDict,
)
from openapiopenai.models.create_video_edit_multipart_body import (
    CreateVideoEditMultipartBody as CreateVideoEditMultipartBody,
)
from openapiopenai.models.create_video_edit_multipart_body import (
    CreateVideoEditMultipartBodyDict as CreateVideoEditMultipartBodyDict,
)
from openapiopenai.models.create_video_edit_multipart_body_video import (
    CreateVideoEditMultipartBodyVideo as CreateVideoEditMultipartBodyVideo,
)
from openapiopenai.models.create_video_edit_multipart_body_video import (
    CreateVideoEditMultipartBodyVideoDict as CreateVideoEditMultipartBodyVideoDict,
)
from openapiopenai.models.create_video_extend_json_body import (
    CreateVideoExtendJsonBody as CreateVideoExtendJsonBody,
)
from openapiopenai.models.create_video_extend_json_body import (
    CreateVideoExtendJsonBodyDict as CreateVideoExtendJsonBodyDict,
)
from openapiopenai.models.create_video_extend_multipart_body import (
    CreateVideoExtendMultipartBody as CreateVideoExtendMultipartBody,
)
from openapiopenai.models.create_video_extend_multipart_body import (
    CreateVideoExtendMultipartBodyDict as CreateVideoExtendMultipartBodyDict,
)
from openapiopenai.models.create_video_extend_multipart_body_video import (
    CreateVideoExtendMultipartBodyVideo as CreateVideoExtendMultipartBodyVideo,
)
from openapiopenai.models.create_video_extend_multipart_body_video import (
    CreateVideoExtendMultipartBodyVideoDict as CreateVideoExtendMultipartBodyVideoDict,
)
from openapiopenai.models.create_video_json_body import (
    CreateVideoJsonBody as CreateVideoJsonBody,
)
from openapiopenai.models.create_video_json_body import (
    CreateVideoJsonBodyDict as CreateVideoJsonBodyDict,
)
from openapiopenai.models.create_video_multipart_body import (
    CreateVideoMultipartBody as CreateVideoMultipartBody,
)
from openapiopenai.models.create_video_multipart_body import (
    CreateVideoMultipartBodyDict as CreateVideoMultipartBodyDict,
)
from openapiopenai.models.create_video_multipart_body_input_reference import (
    CreateVideoMultipartBodyInputReference as CreateVideoMultipartBodyInputReference,
)
from openapiopenai.models.create_video_multipart_body_input_reference import (
    CreateVideoMultipartBodyInputReferenceDict as CreateVideoMultipartBodyInputReferenceDict,
)
from openapiopenai.models.create_video_remix_body import (
    CreateVideoRemixBody as CreateVideoRemixBody,
)
from openapiopenai.models.create_video_remix_body import (
    CreateVideoRemixBodyDict as CreateVideoRemixBodyDict,
)
from openapiopenai.models.create_voice_consent_request import (
    CreateVoiceConsentRequest as CreateVoiceConsentRequest,
)
from openapiopenai.models.create_voice_consent_request import (
    CreateVoiceConsentRequestDict as CreateVoiceConsentRequestDict,
)
from openapiopenai.models.create_voice_request import (
    CreateVoiceRequest as CreateVoiceRequest,
)
from openapiopenai.models.create_voice_request import (
    CreateVoiceRequestDict as CreateVoiceRequestDict,
)
from openapiopenai.models.create_webhook_endpoint_request import (
    CreateWebhookEndpointRequest as CreateWebhookEndpointRequest,
)
from openapiopenai.models.create_webhook_endpoint_request import (
    CreateWebhookEndpointRequestDict as CreateWebhookEndpointRequestDict,
)
from openapiopenai.models.create_workload_identity_federation_rule_request import (
    CreateWorkloadIdentityFederationRuleRequest as CreateWorkloadIdentityFederationRuleRequest,
)
from openapiopenai.models.create_workload_identity_federation_rule_request import (
    CreateWorkloadIdentityFederationRuleRequestDict as CreateWorkloadIdentityFederationRuleRequestDict,
)
from openapiopenai.models.create_workload_identity_federation_rule_request_matchers_value import (
    CreateWorkloadIdentityFederationRuleRequestMatchersValue as CreateWorkloadIdentityFederationRuleRequestMatchersValue,
)
from openapiopenai.models.create_workload_identity_federation_rule_request_matchers_value import (
    CreateWorkloadIdentityFederationRuleRequestMatchersValueDict as CreateWorkloadIdentityFederationRuleRequestMatchersValueDict,
)
from openapiopenai.models.create_workload_identity_federation_rule_request_permissions import (
    CreateWorkloadIdentityFederationRuleRequestPermissions as CreateWorkloadIdentityFederationRuleRequestPermissions,
)
from openapiopenai.models.create_workload_identity_federation_rule_request_permissions import (
    CreateWorkloadIdentityFederationRuleRequestPermissionsDict as CreateWorkloadIdentityFederationRuleRequestPermissionsDict,
)
from openapiopenai.models.create_workload_identity_federation_rule_request_permissions import (
    UnknownCreateWorkloadIdentityFederationRuleRequestPermissions as UnknownCreateWorkloadIdentityFederationRuleRequestPermissions,
)
from openapiopenai.models.create_workload_identity_provider_request import (
    CreateWorkloadIdentityProviderRequest as CreateWorkloadIdentityProviderRequest,
)
from openapiopenai.models.create_workload_identity_provider_request import (
    CreateWorkloadIdentityProviderRequestDict as CreateWorkloadIdentityProviderRequestDict,
)
from openapiopenai.models.create_workload_identity_provider_request_verification import (
    CreateWorkloadIdentityProviderRequestVerification as CreateWorkloadIdentityProviderRequestVerification,
)
from openapiopenai.models.create_workload_identity_provider_request_verification import (
    CreateWorkloadIdentityProviderRequestVerificationDict as CreateWorkloadIdentityProviderRequestVerificationDict,
)
from openapiopenai.models.create_workload_identity_provider_request_verification import (
    UnknownCreateWorkloadIdentityProviderRequestVerification as UnknownCreateWorkloadIdentityProviderRequestVerification,
)
from openapiopenai.models.custom_grammar_format_param import (
    CustomGrammarFormatParam as CustomGrammarFormatParam,
)
from openapiopenai.models.custom_grammar_format_param import (
    CustomGrammarFormatParamDict as CustomGrammarFormatParamDict,
)
from openapiopenai.models.custom_text_format_param import (
    CustomTextFormatParam as CustomTextFormatParam,
)
from openapiopenai.models.custom_text_format_param import (
    CustomTextFormatParamDict as CustomTextFormatParamDict,
)
from openapiopenai.models.custom_tool_call import (
    CustomToolCall as CustomToolCall,
)
from openapiopenai.models.custom_tool_call import (
    CustomToolCallDict as CustomToolCallDict,
)
from openapiopenai.models.custom_tool_call_output import (
    CustomToolCallOutput as CustomToolCallOutput,
)
from openapiopenai.models.custom_tool_call_output import (
    CustomToolCallOutputDict as CustomToolCallOutputDict,
)
from openapiopenai.models.custom_tool_call_output_output import (
    CustomToolCallOutputOutput as CustomToolCallOutputOutput,
)
from openapiopenai.models.custom_tool_call_output_output import (
    CustomToolCallOutputOutputDict as CustomToolCallOutputOutputDict,
)
from openapiopenai.models.custom_tool_call_output_resource import (
    CustomToolCallOutputResource as CustomToolCallOutputResource,
)
from openapiopenai.models.custom_tool_call_resource import (
    CustomToolCallResource as CustomToolCallResource,
)
from openapiopenai.models.custom_tool_chat_completions import (
    CustomToolChatCompletions as CustomToolChatCompletions,
)
from openapiopenai.models.custom_tool_chat_completions import (
    CustomToolChatCompletionsDict as CustomToolChatCompletionsDict,
)
from openapiopenai.models.custom_tool_chat_completions_custom import (
    CustomToolChatCompletionsCustom as CustomToolChatCompletionsCustom,
)
from openapiopenai.models.custom_tool_chat_completions_custom import (
    CustomToolChatCompletionsCustomDict as CustomToolChatCompletionsCustomDict,
)
from openapiopenai.models.custom_tool_chat_completions_custom_format import (
    CustomToolChatCompletionsCustomFormat as CustomToolChatCompletionsCustomFormat,
)
from openapiopenai.models.custom_tool_chat_completions_custom_format import (
    CustomToolChatCompletionsCustomFormatDict as CustomToolChatCompletionsCustomFormatDict,
)
from openapiopenai.models.custom_tool_chat_completions_custom_format import (
    UnknownCustomToolChatCompletionsCustomFormat as UnknownCustomToolChatCompletionsCustomFormat,
)
from openapiopenai.models.custom_tool_chat_completions_custom_format_grammar import (
    CustomToolChatCompletionsCustomFormatGrammar as CustomToolChatCompletionsCustomFormatGrammar,
)
from openapiopenai.models.custom_tool_chat_completions_custom_format_grammar import (
    CustomToolChatCompletionsCustomFormatGrammarDict as CustomToolChatCompletionsCustomFormatGrammarDict,
)
from openapiopenai.models.custom_tool_chat_completions_custom_format_grammar_grammar import (
    CustomToolChatCompletionsCustomFormatGrammarGrammar as CustomToolChatCompletionsCustomFormatGrammarGrammar,
)
from openapiopenai.models.custom_tool_chat_completions_custom_format_grammar_grammar import (
    CustomToolChatCompletionsCustomFormatGrammarGrammarDict as CustomToolChatCompletionsCustomFormatGrammarGrammarDict,
)
from openapiopenai.models.custom_tool_chat_completions_custom_format_text import (
    CustomToolChatCompletionsCustomFormatText as CustomToolChatCompletionsCustomFormatText,
)
from openapiopenai.models.custom_tool_chat_completions_custom_format_text import (
    CustomToolChatCompletionsCustomFormatTextDict as CustomToolChatCompletionsCustomFormatTextDict,
)
from openapiopenai.models.custom_tool_param import (
    CustomToolParam as CustomToolParam,
)
from openapiopenai.models.custom_tool_param import (
    CustomToolParamDict as CustomToolParamDict,
)
from openapiopenai.models.custom_tool_param_format import (
    CustomToolParamFormat as CustomToolParamFormat,
)
from openapiopenai.models.custom_tool_param_format import (
    CustomToolParamFormatDict as CustomToolParamFormatDict,
)
from openapiopenai.models.custom_tool_param_format import (
    UnknownCustomToolParamFormat as UnknownCustomToolParamFormat,
)
from openapiopenai.models.decision import (
    Decision as Decision,
)
from openapiopenai.models.decision_answers_item import (
    DecisionAnswersItem as DecisionAnswersItem,
)
from openapiopenai.models.decision_answers_item import (
    UnknownDecisionAnswersItem as UnknownDecisionAnswersItem,
)
from openapiopenai.models.decision_answers_item_choice import (
    DecisionAnswersItemChoice as DecisionAnswersItemChoice,
)
from openapiopenai.models.decision_answers_item_choice_choice import (
    DecisionAnswersItemChoiceChoice as DecisionAnswersItemChoiceChoice,
)
from openapiopenai.models.decision_answers_item_choice_probabilities_item import (
    DecisionAnswersItemChoiceProbabilitiesItem as DecisionAnswersItemChoiceProbabilitiesItem,
)
from openapiopenai.models.decision_answers_item_choice_probabilities_item_value import (
    DecisionAnswersItemChoiceProbabilitiesItemValue as DecisionAnswersItemChoiceProbabilitiesItemValue,
)
from openapiopenai.models.decision_answers_item_predicate import (
    DecisionAnswersItemPredicate as DecisionAnswersItemPredicate,
)
from openapiopenai.models.decision_answers_item_refusal import (
    DecisionAnswersItemRefusal as DecisionAnswersItemRefusal,
)
from openapiopenai.models.decision_answers_item_score import (
    DecisionAnswersItemScore as DecisionAnswersItemScore,
)
from openapiopenai.models.decision_answers_item_score_probabilities_item import (
    DecisionAnswersItemScoreProbabilitiesItem as DecisionAnswersItemScoreProbabilitiesItem,
)
from openapiopenai.models.decision_input_image import (
    DecisionInputImage as DecisionInputImage,
)
from openapiopenai.models.decision_input_image import (
    DecisionInputImageDict as DecisionInputImageDict,
)
from openapiopenai.models.decision_input_image_param import (
    DecisionInputImageParam as DecisionInputImageParam,
)
from openapiopenai.models.decision_input_image_param import (
    DecisionInputImageParamDict as DecisionInputImageParamDict,
)
from openapiopenai.models.decision_input_json import (
    DecisionInputJSON as DecisionInputJSON,
)
from openapiopenai.models.decision_input_json import (
    DecisionInputJSONDict as DecisionInputJSONDict,
)
from openapiopenai.models.decision_input_json_data import (
    DecisionInputJSONData as DecisionInputJSONData,
)
from openapiopenai.models.decision_input_json_data import (
    DecisionInputJSONDataDict as DecisionInputJSONDataDict,
)
from openapiopenai.models.decision_input_part_union import (
    DecisionInputPartUnion as DecisionInputPartUnion,
)
from openapiopenai.models.decision_input_part_union import (
    DecisionInputPartUnionDict as DecisionInputPartUnionDict,
)
from openapiopenai.models.decision_input_part_union import (
    UnknownDecisionInputPartUnion as UnknownDecisionInputPartUnion,
)
from openapiopenai.models.decision_input_text import (
    DecisionInputText as DecisionInputText,
)
from openapiopenai.models.decision_input_text import (
    DecisionInputTextDict as DecisionInputTextDict,
)
from openapiopenai.models.decision_prompt_cache_breakpoint import (
    DecisionPromptCacheBreakpoint as DecisionPromptCacheBreakpoint,
)
from openapiopenai.models.decision_prompt_cache_breakpoint import (
    DecisionPromptCacheBreakpointDict as DecisionPromptCacheBreakpointDict,
)
from openapiopenai.models.decision_usage import (
    DecisionUsage as DecisionUsage,
)
from openapiopenai.models.decision_usage_input_tokens_details import (
    DecisionUsageInputTokensDetails as DecisionUsageInputTokensDetails,
)
from openapiopenai.models.decision_usage_output_tokens_details import (
    DecisionUsageOutputTokensDetails as DecisionUsageOutputTokensDetails,
)
from openapiopenai.models.delegation_config_tools_item_shell_environment_container_auto import (
    DelegationConfigToolsItemShellEnvironmentContainerAuto as DelegationConfigToolsItemShellEnvironmentContainerAuto,
)
from openapiopenai.models.delegation_config_tools_item_shell_environment_container_auto import (
    DelegationConfigToolsItemShellEnvironmentContainerAutoDict as DelegationConfigToolsItemShellEnvironmentContainerAutoDict,
)
from openapiopenai.models.delegation_config_tools_item_shell_environment_container_auto_item import (
    DelegationConfigToolsItemShellEnvironmentContainerAutoItem as DelegationConfigToolsItemShellEnvironmentContainerAutoItem,
)
from openapiopenai.models.delegation_config_tools_item_shell_environment_container_auto_item import (
    DelegationConfigToolsItemShellEnvironmentContainerAutoItemDict as DelegationConfigToolsItemShellEnvironmentContainerAutoItemDict,
)
from openapiopenai.models.delegation_config_tools_item_shell_environment_container_auto_item import (
    UnknownDelegationConfigToolsItemShellEnvironmentContainerAutoItem as UnknownDelegationConfigToolsItemShellEnvironmentContainerAutoItem,
)
from openapiopenai.models.delegation_config_tools_item_shell_environment_container_auto_policy import (
    DelegationConfigToolsItemShellEnvironmentContainerAutoPolicy as DelegationConfigToolsItemShellEnvironmentContainerAutoPolicy,
)
from openapiopenai.models.delegation_config_tools_item_shell_environment_container_auto_policy import (
    DelegationConfigToolsItemShellEnvironmentContainerAutoPolicyDict as DelegationConfigToolsItemShellEnvironmentContainerAutoPolicyDict,
)
from openapiopenai.models.delegation_config_tools_item_shell_environment_container_auto_policy import (
    UnknownDelegationConfigToolsItemShellEnvironmentContainerAutoPolicy as UnknownDelegationConfigToolsItemShellEnvironmentContainerAutoPolicy,
)
from openapiopenai.models.delete_assistant_response import (
    DeleteAssistantResponse as DeleteAssistantResponse,
)
from openapiopenai.models.delete_certificate_response import (
    DeleteCertificateResponse as DeleteCertificateResponse,
)
from openapiopenai.models.delete_eval_response import (
    DeleteEvalResponse as DeleteEvalResponse,
)
from openapiopenai.models.delete_eval_run_response import (
    DeleteEvalRunResponse as DeleteEvalRunResponse,
)
from openapiopenai.models.delete_file_response import (
    DeleteFileResponse as DeleteFileResponse,
)
from openapiopenai.models.delete_fine_tuning_checkpoint_permission_response import (
    DeleteFineTuningCheckpointPermissionResponse as DeleteFineTuningCheckpointPermissionResponse,
)
from openapiopenai.models.delete_message_response import (
    DeleteMessageResponse as DeleteMessageResponse,
)
from openapiopenai.models.delete_model_response import (
    DeleteModelResponse as DeleteModelResponse,
)
from openapiopenai.models.delete_thread_response import (
    DeleteThreadResponse as DeleteThreadResponse,
)
from openapiopenai.models.delete_vector_store_file_response import (
    DeleteVectorStoreFileResponse as DeleteVectorStoreFileResponse,
)
from openapiopenai.models.delete_vector_store_response import (
    DeleteVectorStoreResponse as DeleteVectorStoreResponse,
)
from openapiopenai.models.deleted_conversation import (
    DeletedConversation as DeletedConversation,
)
from openapiopenai.models.deleted_conversation_resource import (
    DeletedConversationResource as DeletedConversationResource,
)
from openapiopenai.models.deleted_role_assignment_resource import (
    DeletedRoleAssignmentResource as DeletedRoleAssignmentResource,
)
from openapiopenai.models.deleted_skill_resource import (
    DeletedSkillResource as DeletedSkillResource,
)
from openapiopenai.models.deleted_skill_version_resource import (
    DeletedSkillVersionResource as DeletedSkillVersionResource,
)
from openapiopenai.models.deleted_thread_resource import (
    DeletedThreadResource as DeletedThreadResource,
)
from openapiopenai.models.deleted_video_resource import (
    DeletedVideoResource as DeletedVideoResource,
)
from openapiopenai.models.detail_enum import (
    DetailEnum as DetailEnum,
)
from openapiopenai.models.direct_tool_call_caller import (
    DirectToolCallCaller as DirectToolCallCaller,
)
from openapiopenai.models.direct_tool_call_caller import (
    DirectToolCallCallerDict as DirectToolCallCallerDict,
)
from openapiopenai.models.direct_tool_call_caller_param import (
    DirectToolCallCallerParam as DirectToolCallCallerParam,
)
from openapiopenai.models.direct_tool_call_caller_param import (
    DirectToolCallCallerParamDict as DirectToolCallCallerParamDict,
)
from openapiopenai.models.done_event import (
    DoneEvent as DoneEvent,
)
from openapiopenai.models.double_click_action import (
    DoubleClickAction as DoubleClickAction,
)
from openapiopenai.models.double_click_action import (
    DoubleClickActionDict as DoubleClickActionDict,
)
from openapiopenai.models.drag_param import (
    DragParam as DragParam,
)
from openapiopenai.models.drag_param import (
    DragParamDict as DragParamDict,
)
from openapiopenai.models.drag_point import (
    DragPoint as DragPoint,
)
from openapiopenai.models.easy_input_message import (
    EasyInputMessage as EasyInputMessage,
)
from openapiopenai.models.easy_input_message import (
    EasyInputMessageDict as EasyInputMessageDict,
)
from openapiopenai.models.easy_input_message_content import (
    EasyInputMessageContent as EasyInputMessageContent,
)
from openapiopenai.models.easy_input_message_content import (
    EasyInputMessageContentDict as EasyInputMessageContentDict,
)
from openapiopenai.models.edit_image_body_json_param import (
    EditImageBodyJsonParam as EditImageBodyJsonParam,
)
from openapiopenai.models.edit_image_body_json_param import (
    EditImageBodyJsonParamDict as EditImageBodyJsonParamDict,
)
from openapiopenai.models.edit_image_body_json_param_model import (
    EditImageBodyJsonParamModel as EditImageBodyJsonParamModel,
)
from openapiopenai.models.edit_image_body_json_param_model import (
    EditImageBodyJsonParamModelDict as EditImageBodyJsonParamModelDict,
)
from openapiopenai.models.embedding import (
    Embedding as Embedding,
)
from openapiopenai.models.empty_model_param import (
    EmptyModelParam as EmptyModelParam,
)
from openapiopenai.models.environment import (
    Environment as Environment,
)
from openapiopenai.models.environment import (
    UnknownEnvironment as UnknownEnvironment,
)
from openapiopenai.models.environment_open_ai_hosted import (
    EnvironmentOpenAIHosted as EnvironmentOpenAIHosted,
)
from openapiopenai.models.environment_open_ai_hosted import (
    EnvironmentOpenAIHostedDict as EnvironmentOpenAIHostedDict,
)
from openapiopenai.models.environment_open_ai_hosted_files_item import (
    EnvironmentOpenAIHostedFilesItem as EnvironmentOpenAIHostedFilesItem,
)
from openapiopenai.models.environment_open_ai_hosted_files_item import (
    EnvironmentOpenAIHostedFilesItemDict as EnvironmentOpenAIHostedFilesItemDict,
)
from openapiopenai.models.environment_open_ai_hosted_files_item import (
    UnknownEnvironmentOpenAIHostedFilesItem as UnknownEnvironmentOpenAIHostedFilesItem,
)
from openapiopenai.models.environment_open_ai_hosted_network import (
    EnvironmentOpenAIHostedNetwork as EnvironmentOpenAIHostedNetwork,
)
from openapiopenai.models.environment_open_ai_hosted_network import (
    EnvironmentOpenAIHostedNetworkDict as EnvironmentOpenAIHostedNetworkDict,
)
from openapiopenai.models.environment_open_ai_hosted_skills_item import (
    EnvironmentOpenAIHostedSkillsItem as EnvironmentOpenAIHostedSkillsItem,
)
from openapiopenai.models.environment_open_ai_hosted_skills_item import (
    EnvironmentOpenAIHostedSkillsItemDict as EnvironmentOpenAIHostedSkillsItemDict,
)
from openapiopenai.models.environment_open_ai_hosted_skills_item import (
    UnknownEnvironmentOpenAIHostedSkillsItem as UnknownEnvironmentOpenAIHostedSkillsItem,
)
from openapiopenai.models.environment_resource_open_ai_hosted import (
    EnvironmentResourceOpenAIHosted as EnvironmentResourceOpenAIHosted,
)
from openapiopenai.models.environment_resource_self_hosted import (
    EnvironmentResourceSelfHosted as EnvironmentResourceSelfHosted,
)
from openapiopenai.models.environment_self_hosted import (
    EnvironmentSelfHosted as EnvironmentSelfHosted,
)
from openapiopenai.models.environment_self_hosted import (
    EnvironmentSelfHostedDict as EnvironmentSelfHostedDict,
)
from openapiopenai.models.error import (
    Error as Error,
)
from openapiopenai.models.error2 import (
    Error2 as Error2,
)
from openapiopenai.models.error_event import (
    ErrorEvent as ErrorEvent,
)
from openapiopenai.models.error_misalignment import (
    ErrorMisalignment as ErrorMisalignment,
)
from openapiopenai.models.error_misalignment_steer import (
    ErrorMisalignmentSteer as ErrorMisalignmentSteer,
)
from openapiopenai.models.error_payload import (
    ErrorPayload as ErrorPayload,
)
from openapiopenai.models.error_response import (
    ErrorResponse as ErrorResponse,
)
from openapiopenai.models.eval import (
    Eval as Eval,
)
from openapiopenai.models.eval_api_error import (
    EvalApiError as EvalApiError,
)
from openapiopenai.models.eval_custom_data_source_config import (
    EvalCustomDataSourceConfig as EvalCustomDataSourceConfig,
)
from openapiopenai.models.eval_data_source_config import (
    EvalDataSourceConfig as EvalDataSourceConfig,
)
from openapiopenai.models.eval_data_source_config import (
    UnknownEvalDataSourceConfig as UnknownEvalDataSourceConfig,
)
from openapiopenai.models.eval_grader_label_model import (
    EvalGraderLabelModel as EvalGraderLabelModel,
)
from openapiopenai.models.eval_grader_python import (
    EvalGraderPython as EvalGraderPython,
)
from openapiopenai.models.eval_grader_python import (
    EvalGraderPythonDict as EvalGraderPythonDict,
)
from openapiopenai.models.eval_grader_score_model import (
    EvalGraderScoreModel as EvalGraderScoreModel,
)
from openapiopenai.models.eval_grader_score_model import (
    EvalGraderScoreModelDict as EvalGraderScoreModelDict,
)
from openapiopenai.models.eval_grader_string_check import (
    EvalGraderStringCheck as EvalGraderStringCheck,
)
from openapiopenai.models.eval_grader_text_similarity import (
    EvalGraderTextSimilarity as EvalGraderTextSimilarity,
)
from openapiopenai.models.eval_grader_text_similarity import (
    EvalGraderTextSimilarityDict as EvalGraderTextSimilarityDict,
)
from openapiopenai.models.eval_item import (
    EvalItem as EvalItem,
)
from openapiopenai.models.eval_item import (
    EvalItemDict as EvalItemDict,
)
from openapiopenai.models.eval_item_content import (
    EvalItemContent as EvalItemContent,
)
from openapiopenai.models.eval_item_content import (
    EvalItemContentDict as EvalItemContentDict,
)
from openapiopenai.models.eval_item_content import (
    UnknownEvalItemContent as UnknownEvalItemContent,
)
from openapiopenai.models.eval_item_content_array import (
    EvalItemContentArray as EvalItemContentArray,
)
from openapiopenai.models.eval_item_content_item import (
    EvalItemContentItem as EvalItemContentItem,
)
from openapiopenai.models.eval_item_content_item import (
    EvalItemContentItemDict as EvalItemContentItemDict,
)
from openapiopenai.models.eval_item_content_item import (
    UnknownEvalItemContentItem as UnknownEvalItemContentItem,
)
from openapiopenai.models.eval_item_content_output_text import (
    EvalItemContentOutputText as EvalItemContentOutputText,
)
from openapiopenai.models.eval_item_content_output_text import (
    EvalItemContentOutputTextDict as EvalItemContentOutputTextDict,
)
from openapiopenai.models.eval_item_content_text import (
    EvalItemContentText as EvalItemContentText,
)
from openapiopenai.models.eval_item_input_image import (
    EvalItemInputImage as EvalItemInputImage,
)
from openapiopenai.models.eval_item_input_image import (
    EvalItemInputImageDict as EvalItemInputImageDict,
)
from openapiopenai.models.eval_jsonl_file_content_source import (
    EvalJsonlFileContentSource as EvalJsonlFileContentSource,
)
from openapiopenai.models.eval_jsonl_file_content_source import (
    EvalJsonlFileContentSourceDict as EvalJsonlFileContentSourceDict,
)
from openapiopenai.models.eval_jsonl_file_content_source_content_item import (
    EvalJsonlFileContentSourceContentItem as EvalJsonlFileContentSourceContentItem,
)
from openapiopenai.models.eval_jsonl_file_content_source_content_item import (
    EvalJsonlFileContentSourceContentItemDict as EvalJsonlFileContentSourceContentItemDict,
)
from openapiopenai.models.eval_jsonl_file_id_source import (
    EvalJsonlFileIdSource as EvalJsonlFileIdSource,
)
from openapiopenai.models.eval_jsonl_file_id_source import (
    EvalJsonlFileIdSourceDict as EvalJsonlFileIdSourceDict,
)
from openapiopenai.models.eval_list import (
    EvalList as EvalList,
)
from openapiopenai.models.eval_logs_data_source_config import (
    EvalLogsDataSourceConfig as EvalLogsDataSourceConfig,
)
from openapiopenai.models.eval_responses_source import (
    EvalResponsesSource as EvalResponsesSource,
)
from openapiopenai.models.eval_responses_source import (
    EvalResponsesSourceDict as EvalResponsesSourceDict,
)
from openapiopenai.models.eval_run import (
    EvalRun as EvalRun,
)
from openapiopenai.models.eval_run_data_source import (
    EvalRunDataSource as EvalRunDataSource,
)
from openapiopenai.models.eval_run_data_source import (
    UnknownEvalRunDataSource as UnknownEvalRunDataSource,
)
from openapiopenai.models.eval_run_list import (
    EvalRunList as EvalRunList,
)
from openapiopenai.models.eval_run_output_item import (
    EvalRunOutputItem as EvalRunOutputItem,
)
from openapiopenai.models.eval_run_output_item_list import (
    EvalRunOutputItemList as EvalRunOutputItemList,
)
from openapiopenai.models.eval_run_output_item_result import (
    EvalRunOutputItemResult as EvalRunOutputItemResult,
)
from openapiopenai.models.eval_run_output_item_sample import (
    EvalRunOutputItemSample as EvalRunOutputItemSample,
)
from openapiopenai.models.eval_run_output_item_sample_input_item import (
    EvalRunOutputItemSampleInputItem as EvalRunOutputItemSampleInputItem,
)
from openapiopenai.models.eval_run_output_item_sample_output_item import (
    EvalRunOutputItemSampleOutputItem as EvalRunOutputItemSampleOutputItem,
)
from openapiopenai.models.eval_run_output_item_sample_usage import (
    EvalRunOutputItemSampleUsage as EvalRunOutputItemSampleUsage,
)
from openapiopenai.models.eval_run_per_model_usage_item import (
    EvalRunPerModelUsageItem as EvalRunPerModelUsageItem,
)
from openapiopenai.models.eval_run_per_testing_criteria_results_item import (
    EvalRunPerTestingCriteriaResultsItem as EvalRunPerTestingCriteriaResultsItem,
)
from openapiopenai.models.eval_run_result_counts import (
    EvalRunResultCounts as EvalRunResultCounts,
)
from openapiopenai.models.eval_stored_completions_data_source_config import (
    EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
)
from openapiopenai.models.eval_stored_completions_source import (
    EvalStoredCompletionsSource as EvalStoredCompletionsSource,
)
from openapiopenai.models.eval_stored_completions_source import (
    EvalStoredCompletionsSourceDict as EvalStoredCompletionsSourceDict,
)
from openapiopenai.models.eval_testing_criteria_item import (
    EvalTestingCriteriaItem as EvalTestingCriteriaItem,
)
from openapiopenai.models.eval_testing_criteria_item import (
    UnknownEvalTestingCriteriaItem as UnknownEvalTestingCriteriaItem,
)
from openapiopenai.models.expires_after_param import (
    ExpiresAfterParam as ExpiresAfterParam,
)
from openapiopenai.models.expires_after_param import (
    ExpiresAfterParamDict as ExpiresAfterParamDict,
)
from openapiopenai.models.external_key import (
    ExternalKey as ExternalKey,
)
from openapiopenai.models.external_key_list_resource import (
    ExternalKeyListResource as ExternalKeyListResource,
)
from openapiopenai.models.external_key_validate_response import (
    ExternalKeyValidateResponse as ExternalKeyValidateResponse,
)
from openapiopenai.models.external_storage_configuration import (
    ExternalStorageConfiguration as ExternalStorageConfiguration,
)
from openapiopenai.models.external_storage_configuration_provider import (
    ExternalStorageConfigurationProvider as ExternalStorageConfigurationProvider,
)
from openapiopenai.models.external_storage_configuration_provider import (
    UnknownExternalStorageConfigurationProvider as UnknownExternalStorageConfigurationProvider,
)
from openapiopenai.models.external_storage_deleted import (
    ExternalStorageDeleted as ExternalStorageDeleted,
)
from openapiopenai.models.external_storage_list_resource import (
    ExternalStorageListResource as ExternalStorageListResource,
)
from openapiopenai.models.file_annotation import (
    FileAnnotation as FileAnnotation,
)
from openapiopenai.models.file_annotation_source import (
    FileAnnotationSource as FileAnnotationSource,
)
from openapiopenai.models.file_citation_body import (
    FileCitationBody as FileCitationBody,
)
from openapiopenai.models.file_citation_body import (
    FileCitationBodyDict as FileCitationBodyDict,
)
from openapiopenai.models.file_citation_param import (
    FileCitationParam as FileCitationParam,
)
from openapiopenai.models.file_citation_param import (
    FileCitationParamDict as FileCitationParamDict,
)
from openapiopenai.models.file_detail_enum import (
    FileDetailEnum as FileDetailEnum,
)
from openapiopenai.models.file_expiration_after import (
    FileExpirationAfter as FileExpirationAfter,
)
from openapiopenai.models.file_expiration_after import (
    FileExpirationAfterDict as FileExpirationAfterDict,
)
from openapiopenai.models.file_input_detail import (
    FileInputDetail as FileInputDetail,
)
from openapiopenai.models.file_path import (
    FilePath as FilePath,
)
from openapiopenai.models.file_path import (
    FilePathDict as FilePathDict,
)
from openapiopenai.models.file_search_ranker import (
    FileSearchRanker as FileSearchRanker,
)
from openapiopenai.models.file_search_ranking_options import (
    FileSearchRankingOptions as FileSearchRankingOptions,
)
from openapiopenai.models.file_search_ranking_options import (
    FileSearchRankingOptionsDict as FileSearchRankingOptionsDict,
)
from openapiopenai.models.file_search_tool import (
    FileSearchTool as FileSearchTool,
)
from openapiopenai.models.file_search_tool import (
    FileSearchToolDict as FileSearchToolDict,
)
from openapiopenai.models.file_search_tool_call import (
    FileSearchToolCall as FileSearchToolCall,
)
from openapiopenai.models.file_search_tool_call import (
    FileSearchToolCallDict as FileSearchToolCallDict,
)
from openapiopenai.models.file_search_tool_call_results_item import (
    FileSearchToolCallResultsItem as FileSearchToolCallResultsItem,
)
from openapiopenai.models.file_search_tool_call_results_item import (
    FileSearchToolCallResultsItemDict as FileSearchToolCallResultsItemDict,
)
from openapiopenai.models.file_upload_param import (
    FileUploadParam as FileUploadParam,
)
from openapiopenai.models.file_upload_param import (
    FileUploadParamDict as FileUploadParamDict,
)
from openapiopenai.models.filters import (
    Filters as Filters,
)
from openapiopenai.models.filters import (
    FiltersDict as FiltersDict,
)
from openapiopenai.models.filters import (
    UnknownFilters as UnknownFilters,
)
from openapiopenai.models.fine_tune_chat_completion_request_assistant_message import (
    FineTuneChatCompletionRequestAssistantMessage as FineTuneChatCompletionRequestAssistantMessage,
)
from openapiopenai.models.fine_tune_dpo_hyperparameters import (
    FineTuneDPOHyperparameters as FineTuneDPOHyperparameters,
)
from openapiopenai.models.fine_tune_dpo_hyperparameters import (
    FineTuneDPOHyperparametersDict as FineTuneDPOHyperparametersDict,
)
from openapiopenai.models.fine_tune_dpo_hyperparameters_batch_size import (
    FineTuneDPOHyperparametersBatchSize as FineTuneDPOHyperparametersBatchSize,
)
from openapiopenai.models.fine_tune_dpo_hyperparameters_batch_size import (
    FineTuneDPOHyperparametersBatchSizeDict as FineTuneDPOHyperparametersBatchSizeDict,
)
from openapiopenai.models.fine_tune_dpo_hyperparameters_beta import (
    FineTuneDPOHyperparametersBeta as FineTuneDPOHyperparametersBeta,
)
from openapiopenai.models.fine_tune_dpo_hyperparameters_beta import (
    FineTuneDPOHyperparametersBetaDict as FineTuneDPOHyperparametersBetaDict,
)
from openapiopenai.models.fine_tune_dpo_hyperparameters_learning_rate_multiplier import (
    FineTuneDPOHyperparametersLearningRateMultiplier as FineTuneDPOHyperparametersLearningRateMultiplier,
)
from openapiopenai.models.fine_tune_dpo_hyperparameters_learning_rate_multiplier import (
    FineTuneDPOHyperparametersLearningRateMultiplierDict as FineTuneDPOHyperparametersLearningRateMultiplierDict,
)
from openapiopenai.models.fine_tune_dpo_hyperparameters_n_epochs import (
    FineTuneDPOHyperparametersNEpochs as FineTuneDPOHyperparametersNEpochs,
)
from openapiopenai.models.fine_tune_dpo_hyperparameters_n_epochs import (
    FineTuneDPOHyperparametersNEpochsDict as FineTuneDPOHyperparametersNEpochsDict,
)
from openapiopenai.models.fine_tune_dpo_method import (
    FineTuneDPOMethod as FineTuneDPOMethod,
)
from openapiopenai.models.fine_tune_dpo_method import (
    FineTuneDPOMethodDict as FineTuneDPOMethodDict,
)
from openapiopenai.models.fine_tune_method import (
    FineTuneMethod as FineTuneMethod,
)
from openapiopenai.models.fine_tune_method import (
    FineTuneMethodDict as FineTuneMethodDict,
)
from openapiopenai.models.fine_tune_reinforcement_hyperparameters import (
    FineTuneReinforcementHyperparameters as FineTuneReinforcementHyperparameters,
)
from openapiopenai.models.fine_tune_reinforcement_hyperparameters import (
    FineTuneReinforcementHyperparametersDict as FineTuneReinforcementHyperparametersDict,
)
from openapiopenai.models.fine_tune_reinforcement_hyperparameters_batch_size import (
    FineTuneReinforcementHyperparametersBatchSize as FineTuneReinforcementHyperparametersBatchSize,
)
from openapiopenai.models.fine_tune_reinforcement_hyperparameters_batch_size import (
    FineTuneReinforcementHyperparametersBatchSizeDict as FineTuneReinforcementHyperparametersBatchSizeDict,
)
from openapiopenai.models.fine_tune_reinforcement_hyperparameters_compute_multiplier import (
    FineTuneReinforcementHyperparametersComputeMultiplier as FineTuneReinforcementHyperparametersComputeMultiplier,
)
from openapiopenai.models.fine_tune_reinforcement_hyperparameters_compute_multiplier import (
    FineTuneReinforcementHyperparametersComputeMultiplierDict as FineTuneReinforcementHyperparametersComputeMultiplierDict,
)
from openapiopenai.models.fine_tune_reinforcement_hyperparameters_eval_interval import (
    FineTuneReinforcementHyperparametersEvalInterval as FineTuneReinforcementHyperparametersEvalInterval,
)
from openapiopenai.models.fine_tune_reinforcement_hyperparameters_eval_interval import (
    FineTuneReinforcementHyperparametersEvalIntervalDict as FineTuneReinforcementHyperparametersEvalIntervalDict,
)
from openapiopenai.models.fine_tune_reinforcement_hyperparameters_eval_samples import (
    FineTuneReinforcementHyperparametersEvalSamples as FineTuneReinforcementHyperparametersEvalSamples,
)
from openapiopenai.models.fine_tune_reinforcement_hyperparameters_eval_samples import (
    FineTuneReinforcementHyperparametersEvalSamplesDict as FineTuneReinforcementHyperparametersEvalSamplesDict,
)
from openapiopenai.models.fine_tune_reinforcement_hyperparameters_learning_rate_multiplier import (
    FineTuneReinforcementHyperparametersLearningRateMultiplier as FineTuneReinforcementHyperparametersLearningRateMultiplier,
)
from openapiopenai.models.fine_tune_reinforcement_hyperparameters_learning_rate_multiplier import (
    FineTuneReinforcementHyperparametersLearningRateMultiplierDict as FineTuneReinforcementHyperparametersLearningRateMultiplierDict,
)
from openapiopenai.models.fine_tune_reinforcement_hyperparameters_n_epochs import (
    FineTuneReinforcementHyperparametersNEpochs as FineTuneReinforcementHyperparametersNEpochs,
)
from openapiopenai.models.fine_tune_reinforcement_hyperparameters_n_epochs import (
    FineTuneReinforcementHyperparametersNEpochsDict as FineTuneReinforcementHyperparametersNEpochsDict,
)
from openapiopenai.models.fine_tune_reinforcement_method import (
    FineTuneReinforcementMethod as FineTuneReinforcementMethod,
)
from openapiopenai.models.fine_tune_reinforcement_method import (
    FineTuneReinforcementMethodDict as FineTuneReinforcementMethodDict,
)
from openapiopenai.models.fine_tune_reinforcement_method_grader import (
    FineTuneReinforcementMethodGrader as FineTuneReinforcementMethodGrader,
)
from openapiopenai.models.fine_tune_reinforcement_method_grader import (
    FineTuneReinforcementMethodGraderDict as FineTuneReinforcementMethodGraderDict,
)
from openapiopenai.models.fine_tune_reinforcement_method_grader import (
    UnknownFineTuneReinforcementMethodGrader as UnknownFineTuneReinforcementMethodGrader,
)
from openapiopenai.models.fine_tune_supervised_hyperparameters import (
    FineTuneSupervisedHyperparameters as FineTuneSupervisedHyperparameters,
)
from openapiopenai.models.fine_tune_supervised_hyperparameters import (
    FineTuneSupervisedHyperparametersDict as FineTuneSupervisedHyperparametersDict,
)
from openapiopenai.models.fine_tune_supervised_hyperparameters_batch_size import (
    FineTuneSupervisedHyperparametersBatchSize as FineTuneSupervisedHyperparametersBatchSize,
)
from openapiopenai.models.fine_tune_supervised_hyperparameters_batch_size import (
    FineTuneSupervisedHyperparametersBatchSizeDict as FineTuneSupervisedHyperparametersBatchSizeDict,
)
from openapiopenai.models.fine_tune_supervised_hyperparameters_learning_rate_multiplier import (
    FineTuneSupervisedHyperparametersLearningRateMultiplier as FineTuneSupervisedHyperparametersLearningRateMultiplier,
)
from openapiopenai.models.fine_tune_supervised_hyperparameters_learning_rate_multiplier import (
    FineTuneSupervisedHyperparametersLearningRateMultiplierDict as FineTuneSupervisedHyperparametersLearningRateMultiplierDict,
)
from openapiopenai.models.fine_tune_supervised_hyperparameters_n_epochs import (
    FineTuneSupervisedHyperparametersNEpochs as FineTuneSupervisedHyperparametersNEpochs,
)
from openapiopenai.models.fine_tune_supervised_hyperparameters_n_epochs import (
    FineTuneSupervisedHyperparametersNEpochsDict as FineTuneSupervisedHyperparametersNEpochsDict,
)
from openapiopenai.models.fine_tune_supervised_method import (
    FineTuneSupervisedMethod as FineTuneSupervisedMethod,
)
from openapiopenai.models.fine_tune_supervised_method import (
    FineTuneSupervisedMethodDict as FineTuneSupervisedMethodDict,
)
from openapiopenai.models.fine_tuning_checkpoint_permission import (
    FineTuningCheckpointPermission as FineTuningCheckpointPermission,
)
from openapiopenai.models.fine_tuning_integration import (
    FineTuningIntegration as FineTuningIntegration,
)
from openapiopenai.models.fine_tuning_integration_wandb import (
    FineTuningIntegrationWandb as FineTuningIntegrationWandb,
)
from openapiopenai.models.fine_tuning_job import (
    FineTuningJob as FineTuningJob,
)
from openapiopenai.models.fine_tuning_job_checkpoint import (
    FineTuningJobCheckpoint as FineTuningJobCheckpoint,
)
from openapiopenai.models.fine_tuning_job_checkpoint_metrics import (
    FineTuningJobCheckpointMetrics as FineTuningJobCheckpointMetrics,
)
from openapiopenai.models.fine_tuning_job_error import (
    FineTuningJobError as FineTuningJobError,
)
from openapiopenai.models.fine_tuning_job_event import (
    FineTuningJobEvent as FineTuningJobEvent,
)
from openapiopenai.models.fine_tuning_job_hyperparameters import (
    FineTuningJobHyperparameters as FineTuningJobHyperparameters,
)
from openapiopenai.models.fine_tuning_job_hyperparameters_batch_size import (
    FineTuningJobHyperparametersBatchSize as FineTuningJobHyperparametersBatchSize,
)
from openapiopenai.models.fine_tuning_job_hyperparameters_learning_rate_multiplier import (
    FineTuningJobHyperparametersLearningRateMultiplier as FineTuningJobHyperparametersLearningRateMultiplier,
)
from openapiopenai.models.fine_tuning_job_hyperparameters_n_epochs import (
    FineTuningJobHyperparametersNEpochs as FineTuningJobHyperparametersNEpochs,
)
from openapiopenai.models.fork_live_session_request import (
    ForkLiveSessionRequest as ForkLiveSessionRequest,
)
from openapiopenai.models.fork_live_session_request import (
    ForkLiveSessionRequestDict as ForkLiveSessionRequestDict,
)
from openapiopenai.models.function_and_custom_tool_call_output import (
    FunctionAndCustomToolCallOutput as FunctionAndCustomToolCallOutput,
)
from openapiopenai.models.function_and_custom_tool_call_output import (
    FunctionAndCustomToolCallOutputDict as FunctionAndCustomToolCallOutputDict,
)
from openapiopenai.models.function_and_custom_tool_call_output import (
    UnknownFunctionAndCustomToolCallOutput as UnknownFunctionAndCustomToolCallOutput,
)
from openapiopenai.models.function_call_item_status import (
    FunctionCallItemStatus as FunctionCallItemStatus,
)
from openapiopenai.models.function_call_output_item_param import (
    FunctionCallOutputItemParam as FunctionCallOutputItemParam,
)
from openapiopenai.models.function_call_output_item_param import (
    FunctionCallOutputItemParamDict as FunctionCallOutputItemParamDict,
)
from openapiopenai.models.function_call_output_item_param_output import (
    FunctionCallOutputItemParamOutput as FunctionCallOutputItemParamOutput,
)
from openapiopenai.models.function_call_output_item_param_output import (
    FunctionCallOutputItemParamOutputDict as FunctionCallOutputItemParamOutputDict,
)
from openapiopenai.models.function_call_output_item_param_output_item import (
    FunctionCallOutputItemParamOutputItem as FunctionCallOutputItemParamOutputItem,
)
from openapiopenai.models.function_call_output_item_param_output_item import (
    FunctionCallOutputItemParamOutputItemDict as FunctionCallOutputItemParamOutputItemDict,
)
from openapiopenai.models.function_call_output_item_param_output_item import (
    UnknownFunctionCallOutputItemParamOutputItem as UnknownFunctionCallOutputItemParamOutputItem,
)
from openapiopenai.models.function_call_output_item_resource import (
    FunctionCallOutputItemResource as FunctionCallOutputItemResource,
)
from openapiopenai.models.function_call_output_item_resource_output import (
    FunctionCallOutputItemResourceOutput as FunctionCallOutputItemResourceOutput,
)
from openapiopenai.models.function_call_output_item_resource_output_item import (
    FunctionCallOutputItemResourceOutputItem as FunctionCallOutputItemResourceOutputItem,
)
from openapiopenai.models.function_call_output_item_resource_output_item import (
    UnknownFunctionCallOutputItemResourceOutputItem as UnknownFunctionCallOutputItemResourceOutputItem,
)
from openapiopenai.models.function_call_output_status_enum import (
    FunctionCallOutputStatusEnum as FunctionCallOutputStatusEnum,
)
from openapiopenai.models.function_call_status import (
    FunctionCallStatus as FunctionCallStatus,
)
from openapiopenai.models.function_object import (
    FunctionObject as FunctionObject,
)
from openapiopenai.models.function_object import (
    FunctionObjectDict as FunctionObjectDict,
)
from openapiopenai.models.function_parameters import (
    FunctionParameters as FunctionParameters,
)
from openapiopenai.models.function_shell_action import (
    FunctionShellAction as FunctionShellAction,
)
from openapiopenai.models.function_shell_action_param import (
    FunctionShellActionParam as FunctionShellActionParam,
)
from openapiopenai.models.function_shell_action_param import (
    FunctionShellActionParamDict as FunctionShellActionParamDict,
)
from openapiopenai.models.function_shell_call import (
    FunctionShellCall as FunctionShellCall,
)
from openapiopenai.models.function_shell_call_environment import (
    FunctionShellCallEnvironment as FunctionShellCallEnvironment,
)
from openapiopenai.models.function_shell_call_environment import (
    UnknownFunctionShellCallEnvironment as UnknownFunctionShellCallEnvironment,
)
from openapiopenai.models.function_shell_call_item_param import (
    FunctionShellCallItemParam as FunctionShellCallItemParam,
)
from openapiopenai.models.function_shell_call_item_param import (
    FunctionShellCallItemParamDict as FunctionShellCallItemParamDict,
)
from openapiopenai.models.function_shell_call_item_param_environment import (
    FunctionShellCallItemParamEnvironment as FunctionShellCallItemParamEnvironment,
)
from openapiopenai.models.function_shell_call_item_param_environment import (
    FunctionShellCallItemParamEnvironmentDict as FunctionShellCallItemParamEnvironmentDict,
)
from openapiopenai.models.function_shell_call_item_param_environment import (
    UnknownFunctionShellCallItemParamEnvironment as UnknownFunctionShellCallItemParamEnvironment,
)
from openapiopenai.models.function_shell_call_item_status import (
    FunctionShellCallItemStatus as FunctionShellCallItemStatus,
)
from openapiopenai.models.function_shell_call_output import (
    FunctionShellCallOutput as FunctionShellCallOutput,
)
from openapiopenai.models.function_shell_call_output_content import (
    FunctionShellCallOutputContent as FunctionShellCallOutputContent,
)
from openapiopenai.models.function_shell_call_output_content_outcome import (
    FunctionShellCallOutputContentOutcome as FunctionShellCallOutputContentOutcome,
)
from openapiopenai.models.function_shell_call_output_content_outcome import (
    UnknownFunctionShellCallOutputContentOutcome as UnknownFunctionShellCallOutputContentOutcome,
)
from openapiopenai.models.function_shell_call_output_content_param import (
    FunctionShellCallOutputContentParam as FunctionShellCallOutputContentParam,
)
from openapiopenai.models.function_shell_call_output_content_param import (
    FunctionShellCallOutputContentParamDict as FunctionShellCallOutputContentParamDict,
)
from openapiopenai.models.function_shell_call_output_exit_outcome import (
    FunctionShellCallOutputExitOutcome as FunctionShellCallOutputExitOutcome,
)
from openapiopenai.models.function_shell_call_output_exit_outcome_param import (
    FunctionShellCallOutputExitOutcomeParam as FunctionShellCallOutputExitOutcomeParam,
)
from openapiopenai.models.function_shell_call_output_exit_outcome_param import (
    FunctionShellCallOutputExitOutcomeParamDict as FunctionShellCallOutputExitOutcomeParamDict,
)
from openapiopenai.models.function_shell_call_output_item_param import (
    FunctionShellCallOutputItemParam as FunctionShellCallOutputItemParam,
)
from openapiopenai.models.function_shell_call_output_item_param import (
    FunctionShellCallOutputItemParamDict as FunctionShellCallOutputItemParamDict,
)
from openapiopenai.models.function_shell_call_output_outcome_param import (
    FunctionShellCallOutputOutcomeParam as FunctionShellCallOutputOutcomeParam,
)
from openapiopenai.models.function_shell_call_output_outcome_param import (
    FunctionShellCallOutputOutcomeParamDict as FunctionShellCallOutputOutcomeParamDict,
)
from openapiopenai.models.function_shell_call_output_outcome_param import (
    UnknownFunctionShellCallOutputOutcomeParam as UnknownFunctionShellCallOutputOutcomeParam,
)
from openapiopenai.models.function_shell_call_output_status_enum import (
    FunctionShellCallOutputStatusEnum as FunctionShellCallOutputStatusEnum,
)
from openapiopenai.models.function_shell_call_output_timeout_outcome import (
    FunctionShellCallOutputTimeoutOutcome as FunctionShellCallOutputTimeoutOutcome,
)
from openapiopenai.models.function_shell_call_output_timeout_outcome_param import (
    FunctionShellCallOutputTimeoutOutcomeParam as FunctionShellCallOutputTimeoutOutcomeParam,
)
from openapiopenai.models.function_shell_call_output_timeout_outcome_param import (
    FunctionShellCallOutputTimeoutOutcomeParamDict as FunctionShellCallOutputTimeoutOutcomeParamDict,
)
from openapiopenai.models.function_shell_call_status import (
    FunctionShellCallStatus as FunctionShellCallStatus,
)
from openapiopenai.models.function_shell_tool_param import (
    FunctionShellToolParam as FunctionShellToolParam,
)
from openapiopenai.models.function_shell_tool_param import (
    FunctionShellToolParamDict as FunctionShellToolParamDict,
)
from openapiopenai.models.function_shell_tool_param_environment import (
    FunctionShellToolParamEnvironment as FunctionShellToolParamEnvironment,
)
from openapiopenai.models.function_shell_tool_param_environment import (
    FunctionShellToolParamEnvironmentDict as FunctionShellToolParamEnvironmentDict,
)
from openapiopenai.models.function_shell_tool_param_environment import (
    UnknownFunctionShellToolParamEnvironment as UnknownFunctionShellToolParamEnvironment,
)
from openapiopenai.models.function_tool import (
    FunctionTool as FunctionTool,
)
from openapiopenai.models.function_tool import (
    FunctionToolDict as FunctionToolDict,
)
from openapiopenai.models.function_tool_call import (
    FunctionToolCall as FunctionToolCall,
)
from openapiopenai.models.function_tool_call import (
    FunctionToolCallDict as FunctionToolCallDict,
)
from openapiopenai.models.function_tool_call_output import (
    FunctionToolCallOutput as FunctionToolCallOutput,
)
from openapiopenai.models.function_tool_call_output_output import (
    FunctionToolCallOutputOutput as FunctionToolCallOutputOutput,
)
from openapiopenai.models.function_tool_call_output_resource import (
    FunctionToolCallOutputResource as FunctionToolCallOutputResource,
)
from openapiopenai.models.function_tool_call_resource import (
    FunctionToolCallResource as FunctionToolCallResource,
)
from openapiopenai.models.function_tool_param import (
    FunctionToolParam as FunctionToolParam,
)
from openapiopenai.models.function_tool_param import (
    FunctionToolParamDict as FunctionToolParamDict,
)
from openapiopenai.models.gcp_external_storage_provider import (
    GcpExternalStorageProvider as GcpExternalStorageProvider,
)
from openapiopenai.models.grader_label_model import (
    GraderLabelModel as GraderLabelModel,
)
from openapiopenai.models.grader_label_model import (
    GraderLabelModelDict as GraderLabelModelDict,
)
from openapiopenai.models.grader_multi import (
    GraderMulti as GraderMulti,
)
from openapiopenai.models.grader_multi import (
    GraderMultiDict as GraderMultiDict,
)
from openapiopenai.models.grader_multi_graders import (
    GraderMultiGraders as GraderMultiGraders,
)
from openapiopenai.models.grader_multi_graders import (
    GraderMultiGradersDict as GraderMultiGradersDict,
)
from openapiopenai.models.grader_multi_graders import (
    UnknownGraderMultiGraders as UnknownGraderMultiGraders,
)
from openapiopenai.models.grader_python import (
    GraderPython as GraderPython,
)
from openapiopenai.models.grader_python import (
    GraderPythonDict as GraderPythonDict,
)
from openapiopenai.models.grader_score_model import (
    GraderScoreModel as GraderScoreModel,
)
from openapiopenai.models.grader_score_model import (
    GraderScoreModelDict as GraderScoreModelDict,
)
from openapiopenai.models.grader_score_model_sampling_params import (
    GraderScoreModelSamplingParams as GraderScoreModelSamplingParams,
)
from openapiopenai.models.grader_score_model_sampling_params import (
    GraderScoreModelSamplingParamsDict as GraderScoreModelSamplingParamsDict,
)
from openapiopenai.models.grader_string_check import (
    GraderStringCheck as GraderStringCheck,
)
from openapiopenai.models.grader_string_check import (
    GraderStringCheckDict as GraderStringCheckDict,
)
from openapiopenai.models.grader_text_similarity import (
    GraderTextSimilarity as GraderTextSimilarity,
)
from openapiopenai.models.grader_text_similarity import (
    GraderTextSimilarityDict as GraderTextSimilarityDict,
)
from openapiopenai.models.grammar_syntax1 import (
    GrammarSyntax1 as GrammarSyntax1,
)
from openapiopenai.models.group import (
    Group as Group,
)
from openapiopenai.models.group_deleted_resource import (
    GroupDeletedResource as GroupDeletedResource,
)
from openapiopenai.models.group_list_resource import (
    GroupListResource as GroupListResource,
)
from openapiopenai.models.group_member_user import (
    GroupMemberUser as GroupMemberUser,
)
from openapiopenai.models.group_resource_with_success import (
    GroupResourceWithSuccess as GroupResourceWithSuccess,
)
from openapiopenai.models.group_response import (
    GroupResponse as GroupResponse,
)
from openapiopenai.models.group_role_assignment import (
    GroupRoleAssignment as GroupRoleAssignment,
)
from openapiopenai.models.group_user import (
    GroupUser as GroupUser,
)
from openapiopenai.models.group_user_assignment import (
    GroupUserAssignment as GroupUserAssignment,
)
from openapiopenai.models.group_user_deleted_resource import (
    GroupUserDeletedResource as GroupUserDeletedResource,
)
from openapiopenai.models.history_param import (
    HistoryParam as HistoryParam,
)
from openapiopenai.models.history_param import (
    HistoryParamDict as HistoryParamDict,
)
from openapiopenai.models.hosted_environment_file import (
    HostedEnvironmentFile as HostedEnvironmentFile,
)
from openapiopenai.models.hosted_environment_file import (
    UnknownHostedEnvironmentFile as UnknownHostedEnvironmentFile,
)
from openapiopenai.models.hosted_environment_file_id import (
    HostedEnvironmentFileID as HostedEnvironmentFileID,
)
from openapiopenai.models.hosted_environment_file_inline import (
    HostedEnvironmentFileInline as HostedEnvironmentFileInline,
)
from openapiopenai.models.hosted_environment_file_inline import (
    HostedEnvironmentFileInlineDict as HostedEnvironmentFileInlineDict,
)
from openapiopenai.models.hosted_environment_file_resource_inline import (
    HostedEnvironmentFileResourceInline as HostedEnvironmentFileResourceInline,
)
from openapiopenai.models.hosted_plugin import (
    HostedPlugin as HostedPlugin,
)
from openapiopenai.models.hosted_skill import (
    HostedSkill as HostedSkill,
)
from openapiopenai.models.hosted_skill import (
    UnknownHostedSkill as UnknownHostedSkill,
)
from openapiopenai.models.hosted_skill_reference import (
    HostedSkillReference as HostedSkillReference,
)
from openapiopenai.models.hosted_tool_permission import (
    HostedToolPermission as HostedToolPermission,
)
from openapiopenai.models.hosted_tool_permission_update import (
    HostedToolPermissionUpdate as HostedToolPermissionUpdate,
)
from openapiopenai.models.hosted_tool_permission_update import (
    HostedToolPermissionUpdateDict as HostedToolPermissionUpdateDict,
)
from openapiopenai.models.http_error import (
    HTTPError as HTTPError,
)
from openapiopenai.models.http_error import (
    HTTPErrorDict as HTTPErrorDict,
)
from openapiopenai.models.hybrid_search_options import (
    HybridSearchOptions as HybridSearchOptions,
)
from openapiopenai.models.hybrid_search_options import (
    HybridSearchOptionsDict as HybridSearchOptionsDict,
)
from openapiopenai.models.identity_federation_rule_permissions_service_account_default import (
    IdentityFederationRulePermissionsServiceAccountDefault as IdentityFederationRulePermissionsServiceAccountDefault,
)
from openapiopenai.models.identity_federation_rule_permissions_service_account_default import (
    IdentityFederationRulePermissionsServiceAccountDefaultDict as IdentityFederationRulePermissionsServiceAccountDefaultDict,
)
from openapiopenai.models.image import (
    Image as Image,
)
from openapiopenai.models.image_detail import (
    ImageDetail as ImageDetail,
)
from openapiopenai.models.image_edit_completed_event import (
    ImageEditCompletedEvent as ImageEditCompletedEvent,
)
from openapiopenai.models.image_edit_partial_image_event import (
    ImageEditPartialImageEvent as ImageEditPartialImageEvent,
)
from openapiopenai.models.image_edit_stream_event import (
    ImageEditStreamEvent as ImageEditStreamEvent,
)
from openapiopenai.models.image_edit_stream_event import (
    UnknownImageEditStreamEvent as UnknownImageEditStreamEvent,
)
from openapiopenai.models.image_gen_action_enum import (
    ImageGenActionEnum as ImageGenActionEnum,
)
from openapiopenai.models.image_gen_completed_event import (
    ImageGenCompletedEvent as ImageGenCompletedEvent,
)
from openapiopenai.models.image_gen_input_usage_details import (
    ImageGenInputUsageDetails as ImageGenInputUsageDetails,
)
from openapiopenai.models.image_gen_output_tokens_details import (
    ImageGenOutputTokensDetails as ImageGenOutputTokensDetails,
)
from openapiopenai.models.image_gen_partial_image_event import (
    ImageGenPartialImageEvent as ImageGenPartialImageEvent,
)
from openapiopenai.models.image_gen_stream_event import (
    ImageGenStreamEvent as ImageGenStreamEvent,
)
from openapiopenai.models.image_gen_stream_event import (
    UnknownImageGenStreamEvent as UnknownImageGenStreamEvent,
)
from openapiopenai.models.image_gen_tool import (
    ImageGenTool as ImageGenTool,
)
from openapiopenai.models.image_gen_tool import (
    ImageGenToolDict as ImageGenToolDict,
)
from openapiopenai.models.image_gen_tool_call import (
    ImageGenToolCall as ImageGenToolCall,
)
from openapiopenai.models.image_gen_tool_call import (
    ImageGenToolCallDict as ImageGenToolCallDict,
)
from openapiopenai.models.image_gen_tool_input_image_mask import (
    ImageGenToolInputImageMask as ImageGenToolInputImageMask,
)
from openapiopenai.models.image_gen_tool_input_image_mask import (
    ImageGenToolInputImageMaskDict as ImageGenToolInputImageMaskDict,
)
from openapiopenai.models.image_gen_tool_model import (
    ImageGenToolModel as ImageGenToolModel,
)
from openapiopenai.models.image_gen_tool_model import (
    ImageGenToolModelDict as ImageGenToolModelDict,
)
from openapiopenai.models.image_gen_tool_size import (
    ImageGenToolSize as ImageGenToolSize,
)
from openapiopenai.models.image_gen_tool_size import (
    ImageGenToolSizeDict as ImageGenToolSizeDict,
)
from openapiopenai.models.image_gen_usage import (
    ImageGenUsage as ImageGenUsage,
)
from openapiopenai.models.image_ref_param import (
    ImageRefParam as ImageRefParam,
)
from openapiopenai.models.image_ref_param import (
    ImageRefParamDict as ImageRefParamDict,
)
from openapiopenai.models.image_ref_param2 import (
    ImageRefParam2 as ImageRefParam2,
)
from openapiopenai.models.image_ref_param2 import (
    ImageRefParam2Dict as ImageRefParam2Dict,
)
from openapiopenai.models.images_response import (
    ImagesResponse as ImagesResponse,
)
from openapiopenai.models.images_usage import (
    ImagesUsage as ImagesUsage,
)
from openapiopenai.models.images_usage_input_tokens_details import (
    ImagesUsageInputTokensDetails as ImagesUsageInputTokensDetails,
)
from openapiopenai.models.include_enum import (
    IncludeEnum as IncludeEnum,
)
from openapiopenai.models.inference_options import (
    InferenceOptions as InferenceOptions,
)
from openapiopenai.models.inline_skill_param import (
    InlineSkillParam as InlineSkillParam,
)
from openapiopenai.models.inline_skill_param import (
    InlineSkillParamDict as InlineSkillParamDict,
)
from openapiopenai.models.inline_skill_source_param import (
    InlineSkillSourceParam as InlineSkillSourceParam,
)
from openapiopenai.models.inline_skill_source_param import (
    InlineSkillSourceParamDict as InlineSkillSourceParamDict,
)
from openapiopenai.models.input_agent_session_input_computer_approval_request_result_response import (
    InputAgentSessionInputComputerApprovalRequestResultResponse as InputAgentSessionInputComputerApprovalRequestResultResponse,
)
from openapiopenai.models.input_agent_session_input_computer_approval_request_result_response import (
    InputAgentSessionInputComputerApprovalRequestResultResponseDict as InputAgentSessionInputComputerApprovalRequestResultResponseDict,
)
from openapiopenai.models.input_agent_session_input_computer_approval_request_result_response import (
    UnknownInputAgentSessionInputComputerApprovalRequestResultResponse as UnknownInputAgentSessionInputComputerApprovalRequestResultResponse,
)
from openapiopenai.models.input_agent_session_input_computer_use_approval_request_result import (
    InputAgentSessionInputComputerUseApprovalRequestResult as InputAgentSessionInputComputerUseApprovalRequestResult,
)
from openapiopenai.models.input_agent_session_input_computer_use_approval_request_result import (
    InputAgentSessionInputComputerUseApprovalRequestResultDict as InputAgentSessionInputComputerUseApprovalRequestResultDict,
)
from openapiopenai.models.input_agent_session_input_mcp_approval_request_result_response import (
    InputAgentSessionInputMcpApprovalRequestResultResponse as InputAgentSessionInputMcpApprovalRequestResultResponse,
)
from openapiopenai.models.input_agent_session_input_mcp_approval_request_result_response import (
    InputAgentSessionInputMcpApprovalRequestResultResponseDict as InputAgentSessionInputMcpApprovalRequestResultResponseDict,
)
from openapiopenai.models.input_agent_session_input_request_result_response_authentication import (
    InputAgentSessionInputRequestResultResponseAuthentication as InputAgentSessionInputRequestResultResponseAuthentication,
)
from openapiopenai.models.input_agent_session_input_request_result_response_authentication import (
    InputAgentSessionInputRequestResultResponseAuthenticationDict as InputAgentSessionInputRequestResultResponseAuthenticationDict,
)
from openapiopenai.models.input_agent_session_input_request_result_response_authentication import (
    UnknownInputAgentSessionInputRequestResultResponseAuthentication as UnknownInputAgentSessionInputRequestResultResponseAuthentication,
)
from openapiopenai.models.input_audio import (
    InputAudio as InputAudio,
)
from openapiopenai.models.input_audio import (
    InputAudioDict as InputAudioDict,
)
from openapiopenai.models.input_audio_input_audio import (
    InputAudioInputAudio as InputAudioInputAudio,
)
from openapiopenai.models.input_audio_input_audio import (
    InputAudioInputAudioDict as InputAudioInputAudioDict,
)
from openapiopenai.models.input_content import (
    InputContent as InputContent,
)
from openapiopenai.models.input_content import (
    InputContentDict as InputContentDict,
)
from openapiopenai.models.input_content import (
    UnknownInputContent as UnknownInputContent,
)
from openapiopenai.models.input_content_resource_input_image import (
    InputContentResourceInputImage as InputContentResourceInputImage,
)
from openapiopenai.models.input_content_resource_input_image import (
    InputContentResourceInputImageDict as InputContentResourceInputImageDict,
)
from openapiopenai.models.input_fidelity import (
    InputFidelity as InputFidelity,
)
from openapiopenai.models.input_file_content import (
    InputFileContent as InputFileContent,
)
from openapiopenai.models.input_file_content import (
    InputFileContentDict as InputFileContentDict,
)
from openapiopenai.models.input_file_content_param import (
    InputFileContentParam as InputFileContentParam,
)
from openapiopenai.models.input_file_content_param import (
    InputFileContentParamDict as InputFileContentParamDict,
)
from openapiopenai.models.input_image_content import (
    InputImageContent as InputImageContent,
)
from openapiopenai.models.input_image_content import (
    InputImageContentDict as InputImageContentDict,
)
from openapiopenai.models.input_image_content_param_auto_param import (
    InputImageContentParamAutoParam as InputImageContentParamAutoParam,
)
from openapiopenai.models.input_image_content_param_auto_param import (
    InputImageContentParamAutoParamDict as InputImageContentParamAutoParamDict,
)
from openapiopenai.models.input_item import (
    InputItem as InputItem,
)
from openapiopenai.models.input_item import (
    InputItemDict as InputItemDict,
)
from openapiopenai.models.input_item import (
    UnknownInputItem as UnknownInputItem,
)
from openapiopenai.models.input_item_message import (
    InputItemMessage as InputItemMessage,
)
from openapiopenai.models.input_item_message import (
    InputItemMessageDict as InputItemMessageDict,
)
from openapiopenai.models.input_item_message import (
    UnknownInputItemMessage as UnknownInputItemMessage,
)
from openapiopenai.models.input_item_message_assistant import (
    InputItemMessageAssistant as InputItemMessageAssistant,
)
from openapiopenai.models.input_item_message_assistant import (
    InputItemMessageAssistantDict as InputItemMessageAssistantDict,
)
from openapiopenai.models.input_item_message_assistant import (
    UnknownInputItemMessageAssistant as UnknownInputItemMessageAssistant,
)
from openapiopenai.models.input_item_message_user import (
    InputItemMessageUser as InputItemMessageUser,
)
from openapiopenai.models.input_item_message_user import (
    InputItemMessageUserDict as InputItemMessageUserDict,
)
from openapiopenai.models.input_item_message_user import (
    UnknownInputItemMessageUser as UnknownInputItemMessageUser,
)
from openapiopenai.models.input_message import (
    InputMessage as InputMessage,
)
from openapiopenai.models.input_message import (
    InputMessageDict as InputMessageDict,
)
from openapiopenai.models.input_message_content_list import (
    InputMessageContentList as InputMessageContentList,
)
from openapiopenai.models.input_message_resource import (
    InputMessageResource as InputMessageResource,
)
from openapiopenai.models.input_param import (
    InputParam as InputParam,
)
from openapiopenai.models.input_param import (
    InputParamDict as InputParamDict,
)
from openapiopenai.models.input_text_content import (
    InputTextContent as InputTextContent,
)
from openapiopenai.models.input_text_content import (
    InputTextContentDict as InputTextContentDict,
)
from openapiopenai.models.input_text_content_param import (
    InputTextContentParam as InputTextContentParam,
)
from openapiopenai.models.input_text_content_param import (
    InputTextContentParamDict as InputTextContentParamDict,
)
from openapiopenai.models.invite import (
    Invite as Invite,
)
from openapiopenai.models.invite_delete_response import (
    InviteDeleteResponse as InviteDeleteResponse,
)
from openapiopenai.models.invite_list_response import (
    InviteListResponse as InviteListResponse,
)
from openapiopenai.models.invite_project_group_body import (
    InviteProjectGroupBody as InviteProjectGroupBody,
)
from openapiopenai.models.invite_project_group_body import (
    InviteProjectGroupBodyDict as InviteProjectGroupBodyDict,
)
from openapiopenai.models.invite_projects_item import (
    InviteProjectsItem as InviteProjectsItem,
)
from openapiopenai.models.invite_request import (
    InviteRequest as InviteRequest,
)
from openapiopenai.models.invite_request import (
    InviteRequestDict as InviteRequestDict,
)
from openapiopenai.models.invite_request_projects_item import (
    InviteRequestProjectsItem as InviteRequestProjectsItem,
)
from openapiopenai.models.invite_request_projects_item import (
    InviteRequestProjectsItemDict as InviteRequestProjectsItemDict,
)
from openapiopenai.models.item import (
    Item as Item,
)
from openapiopenai.models.item import (
    ItemDict as ItemDict,
)
from openapiopenai.models.item import (
    UnknownItem as UnknownItem,
)
from openapiopenai.models.item_computer_use_approval_request_request_browser_authentication import (
    ItemComputerUseApprovalRequestRequestBrowserAuthentication as ItemComputerUseApprovalRequestRequestBrowserAuthentication,
)
from openapiopenai.models.item_computer_use_approval_request_request_browser_origin_access import (
    ItemComputerUseApprovalRequestRequestBrowserOriginAccess as ItemComputerUseApprovalRequestRequestBrowserOriginAccess,
)
from openapiopenai.models.item_field import (
    ItemField as ItemField,
)
from openapiopenai.models.item_field import (
    UnknownItemField as UnknownItemField,
)
from openapiopenai.models.item_message import (
    ItemMessage as ItemMessage,
)
from openapiopenai.models.item_message import (
    ItemMessageDict as ItemMessageDict,
)
from openapiopenai.models.item_message import (
    UnknownItemMessage as UnknownItemMessage,
)
from openapiopenai.models.item_reference_param import (
    ItemReferenceParam as ItemReferenceParam,
)
from openapiopenai.models.item_reference_param import (
    ItemReferenceParamDict as ItemReferenceParamDict,
)
from openapiopenai.models.item_resource import (
    ItemResource as ItemResource,
)
from openapiopenai.models.item_resource import (
    UnknownItemResource as UnknownItemResource,
)
from openapiopenai.models.item_resource_message import (
    ItemResourceMessage as ItemResourceMessage,
)
from openapiopenai.models.item_resource_message import (
    UnknownItemResourceMessage as UnknownItemResourceMessage,
)
from openapiopenai.models.key_press_action import (
    KeyPressAction as KeyPressAction,
)
from openapiopenai.models.key_press_action import (
    KeyPressActionDict as KeyPressActionDict,
)
from openapiopenai.models.list_assistants_response import (
    ListAssistantsResponse as ListAssistantsResponse,
)
from openapiopenai.models.list_audit_logs_effective_at import (
    ListAuditLogsEffectiveAt as ListAuditLogsEffectiveAt,
)
from openapiopenai.models.list_audit_logs_effective_at import (
    ListAuditLogsEffectiveAtDict as ListAuditLogsEffectiveAtDict,
)
from openapiopenai.models.list_audit_logs_response import (
    ListAuditLogsResponse as ListAuditLogsResponse,
)
from openapiopenai.models.list_batches_response import (
    ListBatchesResponse as ListBatchesResponse,
)
from openapiopenai.models.list_certificates_response import (
    ListCertificatesResponse as ListCertificatesResponse,
)
from openapiopenai.models.list_files_response import (
    ListFilesResponse as ListFilesResponse,
)
from openapiopenai.models.list_fine_tuning_checkpoint_permission_response import (
    ListFineTuningCheckpointPermissionResponse as ListFineTuningCheckpointPermissionResponse,
)
from openapiopenai.models.list_fine_tuning_job_checkpoints_response import (
    ListFineTuningJobCheckpointsResponse as ListFineTuningJobCheckpointsResponse,
)
from openapiopenai.models.list_fine_tuning_job_events_response import (
    ListFineTuningJobEventsResponse as ListFineTuningJobEventsResponse,
)
from openapiopenai.models.list_messages_response import (
    ListMessagesResponse as ListMessagesResponse,
)
from openapiopenai.models.list_models_response import (
    ListModelsResponse as ListModelsResponse,
)
from openapiopenai.models.list_paginated_fine_tuning_jobs_response import (
    ListPaginatedFineTuningJobsResponse as ListPaginatedFineTuningJobsResponse,
)
from openapiopenai.models.list_project_certificates_response import (
    ListProjectCertificatesResponse as ListProjectCertificatesResponse,
)
from openapiopenai.models.list_run_steps_response import (
    ListRunStepsResponse as ListRunStepsResponse,
)
from openapiopenai.models.list_runs_response import (
    ListRunsResponse as ListRunsResponse,
)
from openapiopenai.models.list_vault_credentials_status import (
    ListVaultCredentialsStatus as ListVaultCredentialsStatus,
)
from openapiopenai.models.list_vault_credentials_status import (
    ListVaultCredentialsStatusDict as ListVaultCredentialsStatusDict,
)
from openapiopenai.models.list_vaults_status import (
    ListVaultsStatus as ListVaultsStatus,
)
from openapiopenai.models.list_vaults_status import (
    ListVaultsStatusDict as ListVaultsStatusDict,
)
from openapiopenai.models.list_vector_store_files_response import (
    ListVectorStoreFilesResponse as ListVectorStoreFilesResponse,
)
from openapiopenai.models.list_vector_stores_response import (
    ListVectorStoresResponse as ListVectorStoresResponse,
)
from openapiopenai.models.live_audio_format import (
    LiveAudioFormat as LiveAudioFormat,
)
from openapiopenai.models.live_audio_format import (
    LiveAudioFormatDict as LiveAudioFormatDict,
)
from openapiopenai.models.live_audio_format import (
    UnknownLiveAudioFormat as UnknownLiveAudioFormat,
)
from openapiopenai.models.live_audio_pcm import (
    LiveAudioPCM as LiveAudioPCM,
)
from openapiopenai.models.live_audio_pcm import (
    LiveAudioPCMDict as LiveAudioPCMDict,
)
from openapiopenai.models.live_audio_pcma import (
    LiveAudioPCMA as LiveAudioPCMA,
)
from openapiopenai.models.live_audio_pcma import (
    LiveAudioPCMADict as LiveAudioPCMADict,
)
from openapiopenai.models.live_audio_pcmu import (
    LiveAudioPCMU as LiveAudioPCMU,
)
from openapiopenai.models.live_audio_pcmu import (
    LiveAudioPCMUDict as LiveAudioPCMUDict,
)
from openapiopenai.models.live_client_config import (
    LiveClientConfig as LiveClientConfig,
)
from openapiopenai.models.live_client_config import (
    LiveClientConfigDict as LiveClientConfigDict,
)
from openapiopenai.models.live_client_config_param import (
    LiveClientConfigParam as LiveClientConfigParam,
)
from openapiopenai.models.live_client_config_param import (
    LiveClientConfigParamDict as LiveClientConfigParamDict,
)
from openapiopenai.models.live_client_delegation import (
    LiveClientDelegation as LiveClientDelegation,
)
from openapiopenai.models.live_client_delegation import (
    LiveClientDelegationDict as LiveClientDelegationDict,
)
from openapiopenai.models.live_client_event import (
    LiveClientEvent as LiveClientEvent,
)
from openapiopenai.models.live_client_event import (
    LiveClientEventDict as LiveClientEventDict,
)
from openapiopenai.models.live_client_event import (
    UnknownLiveClientEvent as UnknownLiveClientEvent,
)
from openapiopenai.models.live_commentary_append_event import (
    LiveCommentaryAppendEvent as LiveCommentaryAppendEvent,
)
from openapiopenai.models.live_commentary_append_event import (
    LiveCommentaryAppendEventDict as LiveCommentaryAppendEventDict,
)
from openapiopenai.models.live_commentary_appended_event import (
    LiveCommentaryAppendedEvent as LiveCommentaryAppendedEvent,
)
from openapiopenai.models.live_connect_client_event_transport_dtmf_send import (
    LiveConnectClientEventTransportDtmfSend as LiveConnectClientEventTransportDtmfSend,
)
from openapiopenai.models.live_connect_client_event_transport_dtmf_send import (
    LiveConnectClientEventTransportDtmfSendDict as LiveConnectClientEventTransportDtmfSendDict,
)
from openapiopenai.models.live_connect_server_event_session_input_audio_append import (
    LiveConnectServerEventSessionInputAudioAppend as LiveConnectServerEventSessionInputAudioAppend,
)
from openapiopenai.models.live_connect_server_event_session_paused import (
    LiveConnectServerEventSessionPaused as LiveConnectServerEventSessionPaused,
)
from openapiopenai.models.live_connect_server_event_session_resumed import (
    LiveConnectServerEventSessionResumed as LiveConnectServerEventSessionResumed,
)
from openapiopenai.models.live_connect_server_event_transport_answered import (
    LiveConnectServerEventTransportAnswered as LiveConnectServerEventTransportAnswered,
)
from openapiopenai.models.live_connect_server_event_transport_dtmf_received import (
    LiveConnectServerEventTransportDtmfReceived as LiveConnectServerEventTransportDtmfReceived,
)
from openapiopenai.models.live_connect_server_event_transport_dtmf_send import (
    LiveConnectServerEventTransportDtmfSend as LiveConnectServerEventTransportDtmfSend,
)
from openapiopenai.models.live_connect_server_event_transport_dtmf_sent import (
    LiveConnectServerEventTransportDtmfSent as LiveConnectServerEventTransportDtmfSent,
)
from openapiopenai.models.live_connect_server_event_transport_failed import (
    LiveConnectServerEventTransportFailed as LiveConnectServerEventTransportFailed,
)
from openapiopenai.models.live_connect_server_event_transport_failed_error import (
    LiveConnectServerEventTransportFailedError as LiveConnectServerEventTransportFailedError,
)
from openapiopenai.models.live_connect_server_event_transport_ringing import (
    LiveConnectServerEventTransportRinging as LiveConnectServerEventTransportRinging,
)
from openapiopenai.models.live_create_response import (
    LiveCreateResponse as LiveCreateResponse,
)
from openapiopenai.models.live_create_response_session import (
    LiveCreateResponseSession as LiveCreateResponseSession,
)
from openapiopenai.models.live_custom_voice import (
    LiveCustomVoice as LiveCustomVoice,
)
from openapiopenai.models.live_custom_voice import (
    LiveCustomVoiceDict as LiveCustomVoiceDict,
)
from openapiopenai.models.live_data_channel_config import (
    LiveDataChannelConfig as LiveDataChannelConfig,
)
from openapiopenai.models.live_data_channel_config import (
    LiveDataChannelConfigDict as LiveDataChannelConfigDict,
)
from openapiopenai.models.live_data_channel_config_allowed_client_events import (
    LiveDataChannelConfigAllowedClientEvents as LiveDataChannelConfigAllowedClientEvents,
)
from openapiopenai.models.live_data_channel_config_allowed_client_events import (
    LiveDataChannelConfigAllowedClientEventsDict as LiveDataChannelConfigAllowedClientEventsDict,
)
from openapiopenai.models.live_data_channel_config_allowed_server_events import (
    LiveDataChannelConfigAllowedServerEvents as LiveDataChannelConfigAllowedServerEvents,
)
from openapiopenai.models.live_data_channel_config_allowed_server_events import (
    LiveDataChannelConfigAllowedServerEventsDict as LiveDataChannelConfigAllowedServerEventsDict,
)
from openapiopenai.models.live_data_channel_config_param import (
    LiveDataChannelConfigParam as LiveDataChannelConfigParam,
)
from openapiopenai.models.live_data_channel_config_param import (
    LiveDataChannelConfigParamDict as LiveDataChannelConfigParamDict,
)
from openapiopenai.models.live_data_channel_config_param_allowed_client_events import (
    LiveDataChannelConfigParamAllowedClientEvents as LiveDataChannelConfigParamAllowedClientEvents,
)
from openapiopenai.models.live_data_channel_config_param_allowed_client_events import (
    LiveDataChannelConfigParamAllowedClientEventsDict as LiveDataChannelConfigParamAllowedClientEventsDict,
)
from openapiopenai.models.live_data_channel_config_param_allowed_server_events import (
    LiveDataChannelConfigParamAllowedServerEvents as LiveDataChannelConfigParamAllowedServerEvents,
)
from openapiopenai.models.live_data_channel_config_param_allowed_server_events import (
    LiveDataChannelConfigParamAllowedServerEventsDict as LiveDataChannelConfigParamAllowedServerEventsDict,
)
from openapiopenai.models.live_decision_assistant_message import (
    LiveDecisionAssistantMessage as LiveDecisionAssistantMessage,
)
from openapiopenai.models.live_decision_assistant_message import (
    LiveDecisionAssistantMessageDict as LiveDecisionAssistantMessageDict,
)
from openapiopenai.models.live_decision_assistant_message_content import (
    LiveDecisionAssistantMessageContent as LiveDecisionAssistantMessageContent,
)
from openapiopenai.models.live_decision_assistant_message_content import (
    LiveDecisionAssistantMessageContentDict as LiveDecisionAssistantMessageContentDict,
)
from openapiopenai.models.live_decision_assistant_message_content_item import (
    LiveDecisionAssistantMessageContentItem as LiveDecisionAssistantMessageContentItem,
)
from openapiopenai.models.live_decision_assistant_message_content_item import (
    LiveDecisionAssistantMessageContentItemDict as LiveDecisionAssistantMessageContentItemDict,
)
from openapiopenai.models.live_decision_assistant_message_content_item import (
    UnknownLiveDecisionAssistantMessageContentItem as UnknownLiveDecisionAssistantMessageContentItem,
)
from openapiopenai.models.live_decision_choice_option import (
    LiveDecisionChoiceOption as LiveDecisionChoiceOption,
)
from openapiopenai.models.live_decision_choice_option import (
    LiveDecisionChoiceOptionDict as LiveDecisionChoiceOptionDict,
)
from openapiopenai.models.live_decision_choice_option_value import (
    LiveDecisionChoiceOptionValue as LiveDecisionChoiceOptionValue,
)
from openapiopenai.models.live_decision_choice_option_value import (
    LiveDecisionChoiceOptionValueDict as LiveDecisionChoiceOptionValueDict,
)
from openapiopenai.models.live_decision_create_event import (
    LiveDecisionCreateEvent as LiveDecisionCreateEvent,
)
from openapiopenai.models.live_decision_create_event import (
    LiveDecisionCreateEventDict as LiveDecisionCreateEventDict,
)
from openapiopenai.models.live_decision_developer_message import (
    LiveDecisionDeveloperMessage as LiveDecisionDeveloperMessage,
)
from openapiopenai.models.live_decision_developer_message import (
    LiveDecisionDeveloperMessageDict as LiveDecisionDeveloperMessageDict,
)
from openapiopenai.models.live_decision_developer_message_content import (
    LiveDecisionDeveloperMessageContent as LiveDecisionDeveloperMessageContent,
)
from openapiopenai.models.live_decision_developer_message_content import (
    LiveDecisionDeveloperMessageContentDict as LiveDecisionDeveloperMessageContentDict,
)
from openapiopenai.models.live_decision_event import (
    LiveDecisionEvent as LiveDecisionEvent,
)
from openapiopenai.models.live_decision_event_event import (
    LiveDecisionEventEvent as LiveDecisionEventEvent,
)
from openapiopenai.models.live_decision_item_create_event import (
    LiveDecisionItemCreateEvent as LiveDecisionItemCreateEvent,
)
from openapiopenai.models.live_decision_item_create_event import (
    LiveDecisionItemCreateEventDict as LiveDecisionItemCreateEventDict,
)
from openapiopenai.models.live_decision_item_create_event_item import (
    LiveDecisionItemCreateEventItem as LiveDecisionItemCreateEventItem,
)
from openapiopenai.models.live_decision_item_create_event_item import (
    LiveDecisionItemCreateEventItemDict as LiveDecisionItemCreateEventItemDict,
)
from openapiopenai.models.live_decision_item_create_event_item import (
    UnknownLiveDecisionItemCreateEventItem as UnknownLiveDecisionItemCreateEventItem,
)
from openapiopenai.models.live_decision_item_create_event_item_custom_tool_call import (
    LiveDecisionItemCreateEventItemCustomToolCall as LiveDecisionItemCreateEventItemCustomToolCall,
)
from openapiopenai.models.live_decision_item_create_event_item_custom_tool_call import (
    LiveDecisionItemCreateEventItemCustomToolCallDict as LiveDecisionItemCreateEventItemCustomToolCallDict,
)
from openapiopenai.models.live_decision_item_create_event_item_custom_tool_call_output import (
    LiveDecisionItemCreateEventItemCustomToolCallOutput as LiveDecisionItemCreateEventItemCustomToolCallOutput,
)
from openapiopenai.models.live_decision_item_create_event_item_custom_tool_call_output import (
    LiveDecisionItemCreateEventItemCustomToolCallOutputDict as LiveDecisionItemCreateEventItemCustomToolCallOutputDict,
)
from openapiopenai.models.live_decision_item_create_event_item_custom_tool_call_output_item import (
    LiveDecisionItemCreateEventItemCustomToolCallOutputItem as LiveDecisionItemCreateEventItemCustomToolCallOutputItem,
)
from openapiopenai.models.live_decision_item_create_event_item_custom_tool_call_output_item import (
    LiveDecisionItemCreateEventItemCustomToolCallOutputItemDict as LiveDecisionItemCreateEventItemCustomToolCallOutputItemDict,
)
from openapiopenai.models.live_decision_item_create_event_item_custom_tool_call_output_item import (
    UnknownLiveDecisionItemCreateEventItemCustomToolCallOutputItem as UnknownLiveDecisionItemCreateEventItemCustomToolCallOutputItem,
)
from openapiopenai.models.live_decision_item_create_event_item_custom_tool_call_output_output import (
    LiveDecisionItemCreateEventItemCustomToolCallOutputOutput as LiveDecisionItemCreateEventItemCustomToolCallOutputOutput,
)
from openapiopenai.models.live_decision_item_create_event_item_custom_tool_call_output_output import (
    LiveDecisionItemCreateEventItemCustomToolCallOutputOutputDict as LiveDecisionItemCreateEventItemCustomToolCallOutputOutputDict,
)
from openapiopenai.models.live_decision_item_create_event_item_function_call import (
    LiveDecisionItemCreateEventItemFunctionCall as LiveDecisionItemCreateEventItemFunctionCall,
)
from openapiopenai.models.live_decision_item_create_event_item_function_call import (
    LiveDecisionItemCreateEventItemFunctionCallDict as LiveDecisionItemCreateEventItemFunctionCallDict,
)
from openapiopenai.models.live_decision_item_create_event_item_function_call_output import (
    LiveDecisionItemCreateEventItemFunctionCallOutput as LiveDecisionItemCreateEventItemFunctionCallOutput,
)
from openapiopenai.models.live_decision_item_create_event_item_function_call_output import (
    LiveDecisionItemCreateEventItemFunctionCallOutputDict as LiveDecisionItemCreateEventItemFunctionCallOutputDict,
)
from openapiopenai.models.live_decision_item_create_event_item_function_call_output_output import (
    LiveDecisionItemCreateEventItemFunctionCallOutputOutput as LiveDecisionItemCreateEventItemFunctionCallOutputOutput,
)
from openapiopenai.models.live_decision_item_create_event_item_function_call_output_output import (
    LiveDecisionItemCreateEventItemFunctionCallOutputOutputDict as LiveDecisionItemCreateEventItemFunctionCallOutputOutputDict,
)
from openapiopenai.models.live_decision_item_create_event_item_function_call_output_output_item import (
    LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem as LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem,
)
from openapiopenai.models.live_decision_item_create_event_item_function_call_output_output_item import (
    LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDict as LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDict,
)
from openapiopenai.models.live_decision_item_create_event_item_function_call_output_output_item import (
    UnknownLiveDecisionItemCreateEventItemFunctionCallOutputOutputItem as UnknownLiveDecisionItemCreateEventItemFunctionCallOutputOutputItem,
)
from openapiopenai.models.live_decision_item_create_event_item_message import (
    LiveDecisionItemCreateEventItemMessage as LiveDecisionItemCreateEventItemMessage,
)
from openapiopenai.models.live_decision_item_create_event_item_message import (
    LiveDecisionItemCreateEventItemMessageDict as LiveDecisionItemCreateEventItemMessageDict,
)
from openapiopenai.models.live_decision_item_create_event_item_message import (
    UnknownLiveDecisionItemCreateEventItemMessage as UnknownLiveDecisionItemCreateEventItemMessage,
)
from openapiopenai.models.live_decision_item_created_event import (
    LiveDecisionItemCreatedEvent as LiveDecisionItemCreatedEvent,
)
from openapiopenai.models.live_decision_item_created_event_item import (
    LiveDecisionItemCreatedEventItem as LiveDecisionItemCreatedEventItem,
)
from openapiopenai.models.live_decision_item_created_event_item import (
    UnknownLiveDecisionItemCreatedEventItem as UnknownLiveDecisionItemCreatedEventItem,
)
from openapiopenai.models.live_decision_item_created_event_item_message import (
    LiveDecisionItemCreatedEventItemMessage as LiveDecisionItemCreatedEventItemMessage,
)
from openapiopenai.models.live_decision_item_created_event_item_message import (
    UnknownLiveDecisionItemCreatedEventItemMessage as UnknownLiveDecisionItemCreatedEventItemMessage,
)
from openapiopenai.models.live_decision_item_delete_event import (
    LiveDecisionItemDeleteEvent as LiveDecisionItemDeleteEvent,
)
from openapiopenai.models.live_decision_item_delete_event import (
    LiveDecisionItemDeleteEventDict as LiveDecisionItemDeleteEventDict,
)
from openapiopenai.models.live_decision_item_deleted_event import (
    LiveDecisionItemDeletedEvent as LiveDecisionItemDeletedEvent,
)
from openapiopenai.models.live_decision_question import (
    LiveDecisionQuestion as LiveDecisionQuestion,
)
from openapiopenai.models.live_decision_question import (
    LiveDecisionQuestionDict as LiveDecisionQuestionDict,
)
from openapiopenai.models.live_decision_question import (
    UnknownLiveDecisionQuestion as UnknownLiveDecisionQuestion,
)
from openapiopenai.models.live_decision_question_choice import (
    LiveDecisionQuestionChoice as LiveDecisionQuestionChoice,
)
from openapiopenai.models.live_decision_question_choice import (
    LiveDecisionQuestionChoiceDict as LiveDecisionQuestionChoiceDict,
)
from openapiopenai.models.live_decision_question_choice_instructions import (
    LiveDecisionQuestionChoiceInstructions as LiveDecisionQuestionChoiceInstructions,
)
from openapiopenai.models.live_decision_question_choice_instructions import (
    LiveDecisionQuestionChoiceInstructionsDict as LiveDecisionQuestionChoiceInstructionsDict,
)
from openapiopenai.models.live_decision_question_choice_instructions_item import (
    LiveDecisionQuestionChoiceInstructionsItem as LiveDecisionQuestionChoiceInstructionsItem,
)
from openapiopenai.models.live_decision_question_choice_instructions_item import (
    LiveDecisionQuestionChoiceInstructionsItemDict as LiveDecisionQuestionChoiceInstructionsItemDict,
)
from openapiopenai.models.live_decision_question_choice_instructions_item import (
    UnknownLiveDecisionQuestionChoiceInstructionsItem as UnknownLiveDecisionQuestionChoiceInstructionsItem,
)
from openapiopenai.models.live_decision_question_predicate import (
    LiveDecisionQuestionPredicate as LiveDecisionQuestionPredicate,
)
from openapiopenai.models.live_decision_question_predicate import (
    LiveDecisionQuestionPredicateDict as LiveDecisionQuestionPredicateDict,
)
from openapiopenai.models.live_decision_question_predicate_instructions import (
    LiveDecisionQuestionPredicateInstructions as LiveDecisionQuestionPredicateInstructions,
)
from openapiopenai.models.live_decision_question_predicate_instructions import (
    LiveDecisionQuestionPredicateInstructionsDict as LiveDecisionQuestionPredicateInstructionsDict,
)
from openapiopenai.models.live_decision_question_predicate_instructions_item import (
    LiveDecisionQuestionPredicateInstructionsItem as LiveDecisionQuestionPredicateInstructionsItem,
)
from openapiopenai.models.live_decision_question_predicate_instructions_item import (
    LiveDecisionQuestionPredicateInstructionsItemDict as LiveDecisionQuestionPredicateInstructionsItemDict,
)
from openapiopenai.models.live_decision_question_predicate_instructions_item import (
    UnknownLiveDecisionQuestionPredicateInstructionsItem as UnknownLiveDecisionQuestionPredicateInstructionsItem,
)
from openapiopenai.models.live_decision_question_score import (
    LiveDecisionQuestionScore as LiveDecisionQuestionScore,
)
from openapiopenai.models.live_decision_question_score import (
    LiveDecisionQuestionScoreDict as LiveDecisionQuestionScoreDict,
)
from openapiopenai.models.live_decision_question_score_instructions import (
    LiveDecisionQuestionScoreInstructions as LiveDecisionQuestionScoreInstructions,
)
from openapiopenai.models.live_decision_question_score_instructions import (
    LiveDecisionQuestionScoreInstructionsDict as LiveDecisionQuestionScoreInstructionsDict,
)
from openapiopenai.models.live_decision_question_score_instructions_item import (
    LiveDecisionQuestionScoreInstructionsItem as LiveDecisionQuestionScoreInstructionsItem,
)
from openapiopenai.models.live_decision_question_score_instructions_item import (
    LiveDecisionQuestionScoreInstructionsItemDict as LiveDecisionQuestionScoreInstructionsItemDict,
)
from openapiopenai.models.live_decision_question_score_instructions_item import (
    UnknownLiveDecisionQuestionScoreInstructionsItem as UnknownLiveDecisionQuestionScoreInstructionsItem,
)
from openapiopenai.models.live_decision_question_score_level import (
    LiveDecisionQuestionScoreLevel as LiveDecisionQuestionScoreLevel,
)
from openapiopenai.models.live_decision_question_score_level import (
    LiveDecisionQuestionScoreLevelDict as LiveDecisionQuestionScoreLevelDict,
)
from openapiopenai.models.live_decision_system_message import (
    LiveDecisionSystemMessage as LiveDecisionSystemMessage,
)
from openapiopenai.models.live_decision_system_message import (
    LiveDecisionSystemMessageDict as LiveDecisionSystemMessageDict,
)
from openapiopenai.models.live_decision_system_message_content import (
    LiveDecisionSystemMessageContent as LiveDecisionSystemMessageContent,
)
from openapiopenai.models.live_decision_system_message_content import (
    LiveDecisionSystemMessageContentDict as LiveDecisionSystemMessageContentDict,
)
from openapiopenai.models.live_decision_trigger import (
    LiveDecisionTrigger as LiveDecisionTrigger,
)
from openapiopenai.models.live_decision_trigger import (
    LiveDecisionTriggerDict as LiveDecisionTriggerDict,
)
from openapiopenai.models.live_decision_trigger_decisions import (
    LiveDecisionTriggerDecisions as LiveDecisionTriggerDecisions,
)
from openapiopenai.models.live_decision_trigger_decisions import (
    LiveDecisionTriggerDecisionsDict as LiveDecisionTriggerDecisionsDict,
)
from openapiopenai.models.live_decision_user_message import (
    LiveDecisionUserMessage as LiveDecisionUserMessage,
)
from openapiopenai.models.live_decision_user_message import (
    LiveDecisionUserMessageDict as LiveDecisionUserMessageDict,
)
from openapiopenai.models.live_decision_user_message_content import (
    LiveDecisionUserMessageContent as LiveDecisionUserMessageContent,
)
from openapiopenai.models.live_decision_user_message_content import (
    LiveDecisionUserMessageContentDict as LiveDecisionUserMessageContentDict,
)
from openapiopenai.models.live_decision_user_message_content_item import (
    LiveDecisionUserMessageContentItem as LiveDecisionUserMessageContentItem,
)
from openapiopenai.models.live_decision_user_message_content_item import (
    LiveDecisionUserMessageContentItemDict as LiveDecisionUserMessageContentItemDict,
)
from openapiopenai.models.live_decision_user_message_content_item import (
    UnknownLiveDecisionUserMessageContentItem as UnknownLiveDecisionUserMessageContentItem,
)
from openapiopenai.models.live_decisions_delegation_config import (
    LiveDecisionsDelegationConfig as LiveDecisionsDelegationConfig,
)
from openapiopenai.models.live_decisions_delegation_config import (
    LiveDecisionsDelegationConfigDict as LiveDecisionsDelegationConfigDict,
)
from openapiopenai.models.live_delegation_created_event import (
    LiveDelegationCreatedEvent as LiveDelegationCreatedEvent,
)
from openapiopenai.models.live_delegation_created_event_delegation import (
    LiveDelegationCreatedEventDelegation as LiveDelegationCreatedEventDelegation,
)
from openapiopenai.models.live_error import (
    LiveError as LiveError,
)
from openapiopenai.models.live_error_event import (
    LiveErrorEvent as LiveErrorEvent,
)
from openapiopenai.models.live_fork_client_event import (
    LiveForkClientEvent as LiveForkClientEvent,
)
from openapiopenai.models.live_fork_client_event import (
    LiveForkClientEventDict as LiveForkClientEventDict,
)
from openapiopenai.models.live_fork_client_event import (
    UnknownLiveForkClientEvent as UnknownLiveForkClientEvent,
)
from openapiopenai.models.live_fork_server_event import (
    LiveForkServerEvent as LiveForkServerEvent,
)
from openapiopenai.models.live_fork_server_event import (
    UnknownLiveForkServerEvent as UnknownLiveForkServerEvent,
)
from openapiopenai.models.live_fork_session_config import (
    LiveForkSessionConfig as LiveForkSessionConfig,
)
from openapiopenai.models.live_fork_session_config import (
    LiveForkSessionConfigDict as LiveForkSessionConfigDict,
)
from openapiopenai.models.live_fork_session_config_audio import (
    LiveForkSessionConfigAudio as LiveForkSessionConfigAudio,
)
from openapiopenai.models.live_fork_session_config_audio import (
    LiveForkSessionConfigAudioDict as LiveForkSessionConfigAudioDict,
)
from openapiopenai.models.live_fork_session_start_event import (
    LiveForkSessionStartEvent as LiveForkSessionStartEvent,
)
from openapiopenai.models.live_fork_session_start_event import (
    LiveForkSessionStartEventDict as LiveForkSessionStartEventDict,
)
from openapiopenai.models.live_function_tool import (
    LiveFunctionTool as LiveFunctionTool,
)
from openapiopenai.models.live_function_tool import (
    LiveFunctionToolDict as LiveFunctionToolDict,
)
from openapiopenai.models.live_info_event import (
    LiveInfoEvent as LiveInfoEvent,
)
from openapiopenai.models.live_initial_item import (
    LiveInitialItem as LiveInitialItem,
)
from openapiopenai.models.live_initial_item import (
    LiveInitialItemDict as LiveInitialItemDict,
)
from openapiopenai.models.live_initial_item import (
    UnknownLiveInitialItem as UnknownLiveInitialItem,
)
from openapiopenai.models.live_initial_item_assistant import (
    LiveInitialItemAssistant as LiveInitialItemAssistant,
)
from openapiopenai.models.live_initial_item_assistant import (
    LiveInitialItemAssistantDict as LiveInitialItemAssistantDict,
)
from openapiopenai.models.live_initial_item_assistant_content_item import (
    LiveInitialItemAssistantContentItem as LiveInitialItemAssistantContentItem,
)
from openapiopenai.models.live_initial_item_assistant_content_item import (
    LiveInitialItemAssistantContentItemDict as LiveInitialItemAssistantContentItemDict,
)
from openapiopenai.models.live_initial_item_assistant_content_item import (
    UnknownLiveInitialItemAssistantContentItem as UnknownLiveInitialItemAssistantContentItem,
)
from openapiopenai.models.live_initial_item_developer import (
    LiveInitialItemDeveloper as LiveInitialItemDeveloper,
)
from openapiopenai.models.live_initial_item_developer import (
    LiveInitialItemDeveloperDict as LiveInitialItemDeveloperDict,
)
from openapiopenai.models.live_initial_item_user import (
    LiveInitialItemUser as LiveInitialItemUser,
)
from openapiopenai.models.live_initial_item_user import (
    LiveInitialItemUserDict as LiveInitialItemUserDict,
)
from openapiopenai.models.live_input_audio_append_event import (
    LiveInputAudioAppendEvent as LiveInputAudioAppendEvent,
)
from openapiopenai.models.live_input_audio_append_event import (
    LiveInputAudioAppendEventDict as LiveInputAudioAppendEventDict,
)
from openapiopenai.models.live_input_audio_mute_event import (
    LiveInputAudioMuteEvent as LiveInputAudioMuteEvent,
)
from openapiopenai.models.live_input_audio_mute_event import (
    LiveInputAudioMuteEventDict as LiveInputAudioMuteEventDict,
)
from openapiopenai.models.live_input_audio_muted_event import (
    LiveInputAudioMutedEvent as LiveInputAudioMutedEvent,
)
from openapiopenai.models.live_input_audio_unmute_event import (
    LiveInputAudioUnmuteEvent as LiveInputAudioUnmuteEvent,
)
from openapiopenai.models.live_input_audio_unmute_event import (
    LiveInputAudioUnmuteEventDict as LiveInputAudioUnmuteEventDict,
)
from openapiopenai.models.live_input_audio_unmuted_event import (
    LiveInputAudioUnmutedEvent as LiveInputAudioUnmutedEvent,
)
from openapiopenai.models.live_input_transcript_delta_event import (
    LiveInputTranscriptDeltaEvent as LiveInputTranscriptDeltaEvent,
)
from openapiopenai.models.live_instructions_append_event import (
    LiveInstructionsAppendEvent as LiveInstructionsAppendEvent,
)
from openapiopenai.models.live_instructions_append_event import (
    LiveInstructionsAppendEventDict as LiveInstructionsAppendEventDict,
)
from openapiopenai.models.live_instructions_appended_event import (
    LiveInstructionsAppendedEvent as LiveInstructionsAppendedEvent,
)
from openapiopenai.models.live_media_session_config import (
    LiveMediaSessionConfig as LiveMediaSessionConfig,
)
from openapiopenai.models.live_media_session_config import (
    LiveMediaSessionConfigDict as LiveMediaSessionConfigDict,
)
from openapiopenai.models.live_media_session_config_audio import (
    LiveMediaSessionConfigAudio as LiveMediaSessionConfigAudio,
)
from openapiopenai.models.live_media_session_config_audio import (
    LiveMediaSessionConfigAudioDict as LiveMediaSessionConfigAudioDict,
)
from openapiopenai.models.live_media_session_config_delegation import (
    LiveMediaSessionConfigDelegation as LiveMediaSessionConfigDelegation,
)
from openapiopenai.models.live_media_session_config_delegation import (
    LiveMediaSessionConfigDelegationDict as LiveMediaSessionConfigDelegationDict,
)
from openapiopenai.models.live_media_session_config_delegation import (
    UnknownLiveMediaSessionConfigDelegation as UnknownLiveMediaSessionConfigDelegation,
)
from openapiopenai.models.live_media_session_config_wake_policy import (
    LiveMediaSessionConfigWakePolicy as LiveMediaSessionConfigWakePolicy,
)
from openapiopenai.models.live_media_session_config_wake_policy import (
    LiveMediaSessionConfigWakePolicyDict as LiveMediaSessionConfigWakePolicyDict,
)
from openapiopenai.models.live_media_session_fork_config import (
    LiveMediaSessionForkConfig as LiveMediaSessionForkConfig,
)
from openapiopenai.models.live_media_session_fork_config import (
    LiveMediaSessionForkConfigDict as LiveMediaSessionForkConfigDict,
)
from openapiopenai.models.live_output_audio_delta_event import (
    LiveOutputAudioDeltaEvent as LiveOutputAudioDeltaEvent,
)
from openapiopenai.models.live_output_audio_fixture_play_event import (
    LiveOutputAudioFixturePlayEvent as LiveOutputAudioFixturePlayEvent,
)
from openapiopenai.models.live_output_audio_fixture_play_event import (
    LiveOutputAudioFixturePlayEventDict as LiveOutputAudioFixturePlayEventDict,
)
from openapiopenai.models.live_output_audio_fixture_played_event import (
    LiveOutputAudioFixturePlayedEvent as LiveOutputAudioFixturePlayedEvent,
)
from openapiopenai.models.live_output_audio_fixture_playing_event import (
    LiveOutputAudioFixturePlayingEvent as LiveOutputAudioFixturePlayingEvent,
)
from openapiopenai.models.live_output_transcript_delta_event import (
    LiveOutputTranscriptDeltaEvent as LiveOutputTranscriptDeltaEvent,
)
from openapiopenai.models.live_response_create_event import (
    LiveResponseCreateEvent as LiveResponseCreateEvent,
)
from openapiopenai.models.live_response_create_event import (
    LiveResponseCreateEventDict as LiveResponseCreateEventDict,
)
from openapiopenai.models.live_response_event import (
    LiveResponseEvent as LiveResponseEvent,
)
from openapiopenai.models.live_response_item_create_event import (
    LiveResponseItemCreateEvent as LiveResponseItemCreateEvent,
)
from openapiopenai.models.live_response_item_create_event import (
    LiveResponseItemCreateEventDict as LiveResponseItemCreateEventDict,
)
from openapiopenai.models.live_responses_delegation_config import (
    LiveResponsesDelegationConfig as LiveResponsesDelegationConfig,
)
from openapiopenai.models.live_responses_delegation_config import (
    LiveResponsesDelegationConfigDict as LiveResponsesDelegationConfigDict,
)
from openapiopenai.models.live_responses_delegation_config_reasoning import (
    LiveResponsesDelegationConfigReasoning as LiveResponsesDelegationConfigReasoning,
)
from openapiopenai.models.live_responses_delegation_config_reasoning import (
    LiveResponsesDelegationConfigReasoningDict as LiveResponsesDelegationConfigReasoningDict,
)
from openapiopenai.models.live_responses_delegation_config_text import (
    LiveResponsesDelegationConfigText as LiveResponsesDelegationConfigText,
)
from openapiopenai.models.live_responses_delegation_config_text import (
    LiveResponsesDelegationConfigTextDict as LiveResponsesDelegationConfigTextDict,
)
from openapiopenai.models.live_responses_delegation_config_tool_choice import (
    LiveResponsesDelegationConfigToolChoice as LiveResponsesDelegationConfigToolChoice,
)
from openapiopenai.models.live_responses_delegation_config_tool_choice import (
    LiveResponsesDelegationConfigToolChoiceDict as LiveResponsesDelegationConfigToolChoiceDict,
)
from openapiopenai.models.live_responses_delegation_config_tool_choice import (
    UnknownLiveResponsesDelegationConfigToolChoice as UnknownLiveResponsesDelegationConfigToolChoice,
)
from openapiopenai.models.live_responses_delegation_config_tool_choice_allowed_tools import (
    LiveResponsesDelegationConfigToolChoiceAllowedTools as LiveResponsesDelegationConfigToolChoiceAllowedTools,
)
from openapiopenai.models.live_responses_delegation_config_tool_choice_allowed_tools import (
    LiveResponsesDelegationConfigToolChoiceAllowedToolsDict as LiveResponsesDelegationConfigToolChoiceAllowedToolsDict,
)
from openapiopenai.models.live_responses_delegation_config_tool_choice_allowed_tools_tools_item import (
    LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem as LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem,
)
from openapiopenai.models.live_responses_delegation_config_tool_choice_allowed_tools_tools_item import (
    LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItemDict as LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItemDict,
)
from openapiopenai.models.live_responses_delegation_config_tool_choice_allowed_tools_tools_item import (
    UnknownLiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem as UnknownLiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem,
)
from openapiopenai.models.live_responses_delegation_config_tool_choice_image_generation import (
    LiveResponsesDelegationConfigToolChoiceImageGeneration as LiveResponsesDelegationConfigToolChoiceImageGeneration,
)
from openapiopenai.models.live_responses_delegation_config_tool_choice_image_generation import (
    LiveResponsesDelegationConfigToolChoiceImageGenerationDict as LiveResponsesDelegationConfigToolChoiceImageGenerationDict,
)
from openapiopenai.models.live_responses_delegation_config_tool_choice_web_search import (
    LiveResponsesDelegationConfigToolChoiceWebSearch as LiveResponsesDelegationConfigToolChoiceWebSearch,
)
from openapiopenai.models.live_responses_delegation_config_tool_choice_web_search import (
    LiveResponsesDelegationConfigToolChoiceWebSearchDict as LiveResponsesDelegationConfigToolChoiceWebSearchDict,
)
from openapiopenai.models.live_responses_delegation_config_tool_choice_web_search_preview import (
    LiveResponsesDelegationConfigToolChoiceWebSearchPreview as LiveResponsesDelegationConfigToolChoiceWebSearchPreview,
)
from openapiopenai.models.live_responses_delegation_config_tool_choice_web_search_preview import (
    LiveResponsesDelegationConfigToolChoiceWebSearchPreviewDict as LiveResponsesDelegationConfigToolChoiceWebSearchPreviewDict,
)
from openapiopenai.models.live_responses_delegation_config_tools_item import (
    LiveResponsesDelegationConfigToolsItem as LiveResponsesDelegationConfigToolsItem,
)
from openapiopenai.models.live_responses_delegation_config_tools_item import (
    LiveResponsesDelegationConfigToolsItemDict as LiveResponsesDelegationConfigToolsItemDict,
)
from openapiopenai.models.live_responses_delegation_config_tools_item import (
    UnknownLiveResponsesDelegationConfigToolsItem as UnknownLiveResponsesDelegationConfigToolsItem,
)
from openapiopenai.models.live_responses_delegation_config_tools_item_custom import (
    LiveResponsesDelegationConfigToolsItemCustom as LiveResponsesDelegationConfigToolsItemCustom,
)
from openapiopenai.models.live_responses_delegation_config_tools_item_custom import (
    LiveResponsesDelegationConfigToolsItemCustomDict as LiveResponsesDelegationConfigToolsItemCustomDict,
)
from openapiopenai.models.live_responses_delegation_config_tools_item_mcp import (
    LiveResponsesDelegationConfigToolsItemMcp as LiveResponsesDelegationConfigToolsItemMcp,
)
from openapiopenai.models.live_responses_delegation_config_tools_item_mcp import (
    LiveResponsesDelegationConfigToolsItemMcpDict as LiveResponsesDelegationConfigToolsItemMcpDict,
)
from openapiopenai.models.live_responses_delegation_config_tools_item_namespace import (
    LiveResponsesDelegationConfigToolsItemNamespace as LiveResponsesDelegationConfigToolsItemNamespace,
)
from openapiopenai.models.live_responses_delegation_config_tools_item_namespace import (
    LiveResponsesDelegationConfigToolsItemNamespaceDict as LiveResponsesDelegationConfigToolsItemNamespaceDict,
)
from openapiopenai.models.live_responses_delegation_config_tools_item_shell import (
    LiveResponsesDelegationConfigToolsItemShell as LiveResponsesDelegationConfigToolsItemShell,
)
from openapiopenai.models.live_responses_delegation_config_tools_item_shell import (
    LiveResponsesDelegationConfigToolsItemShellDict as LiveResponsesDelegationConfigToolsItemShellDict,
)
from openapiopenai.models.live_responses_delegation_config_tools_item_shell_environment import (
    LiveResponsesDelegationConfigToolsItemShellEnvironment as LiveResponsesDelegationConfigToolsItemShellEnvironment,
)
from openapiopenai.models.live_responses_delegation_config_tools_item_shell_environment import (
    LiveResponsesDelegationConfigToolsItemShellEnvironmentDict as LiveResponsesDelegationConfigToolsItemShellEnvironmentDict,
)
from openapiopenai.models.live_responses_delegation_config_tools_item_shell_environment import (
    UnknownLiveResponsesDelegationConfigToolsItemShellEnvironment as UnknownLiveResponsesDelegationConfigToolsItemShellEnvironment,
)
from openapiopenai.models.live_responses_delegation_config_tools_item_tool_search import (
    LiveResponsesDelegationConfigToolsItemToolSearch as LiveResponsesDelegationConfigToolsItemToolSearch,
)
from openapiopenai.models.live_responses_delegation_config_tools_item_tool_search import (
    LiveResponsesDelegationConfigToolsItemToolSearchDict as LiveResponsesDelegationConfigToolsItemToolSearchDict,
)
from openapiopenai.models.live_server_event import (
    LiveServerEvent as LiveServerEvent,
)
from openapiopenai.models.live_server_event import (
    UnknownLiveServerEvent as UnknownLiveServerEvent,
)
from openapiopenai.models.live_server_event_selector import (
    LiveServerEventSelector as LiveServerEventSelector,
)
from openapiopenai.models.live_server_event_selector import (
    LiveServerEventSelectorDict as LiveServerEventSelectorDict,
)
from openapiopenai.models.live_server_event_selector_param import (
    LiveServerEventSelectorParam as LiveServerEventSelectorParam,
)
from openapiopenai.models.live_server_event_selector_param import (
    LiveServerEventSelectorParamDict as LiveServerEventSelectorParamDict,
)
from openapiopenai.models.live_session_closed_event import (
    LiveSessionClosedEvent as LiveSessionClosedEvent,
)
from openapiopenai.models.live_session_config import (
    LiveSessionConfig as LiveSessionConfig,
)
from openapiopenai.models.live_session_config import (
    LiveSessionConfigDict as LiveSessionConfigDict,
)
from openapiopenai.models.live_session_config_audio import (
    LiveSessionConfigAudio as LiveSessionConfigAudio,
)
from openapiopenai.models.live_session_config_audio import (
    LiveSessionConfigAudioDict as LiveSessionConfigAudioDict,
)
from openapiopenai.models.live_session_config_audio_output import (
    LiveSessionConfigAudioOutput as LiveSessionConfigAudioOutput,
)
from openapiopenai.models.live_session_config_audio_output import (
    LiveSessionConfigAudioOutputDict as LiveSessionConfigAudioOutputDict,
)
from openapiopenai.models.live_session_config_audio_output_voice import (
    LiveSessionConfigAudioOutputVoice as LiveSessionConfigAudioOutputVoice,
)
from openapiopenai.models.live_session_config_audio_output_voice import (
    LiveSessionConfigAudioOutputVoiceDict as LiveSessionConfigAudioOutputVoiceDict,
)
from openapiopenai.models.live_session_config_delegation import (
    LiveSessionConfigDelegation as LiveSessionConfigDelegation,
)
from openapiopenai.models.live_session_config_delegation import (
    LiveSessionConfigDelegationDict as LiveSessionConfigDelegationDict,
)
from openapiopenai.models.live_session_config_delegation import (
    UnknownLiveSessionConfigDelegation as UnknownLiveSessionConfigDelegation,
)
from openapiopenai.models.live_session_config_delegation_decisions import (
    LiveSessionConfigDelegationDecisions as LiveSessionConfigDelegationDecisions,
)
from openapiopenai.models.live_session_config_delegation_decisions import (
    LiveSessionConfigDelegationDecisionsDict as LiveSessionConfigDelegationDecisionsDict,
)
from openapiopenai.models.live_session_config_delegation_responses import (
    LiveSessionConfigDelegationResponses as LiveSessionConfigDelegationResponses,
)
from openapiopenai.models.live_session_config_delegation_responses import (
    LiveSessionConfigDelegationResponsesDict as LiveSessionConfigDelegationResponsesDict,
)
from openapiopenai.models.live_session_resource import (
    LiveSessionResource as LiveSessionResource,
)
from openapiopenai.models.live_session_resource_delegation import (
    LiveSessionResourceDelegation as LiveSessionResourceDelegation,
)
from openapiopenai.models.live_session_resource_delegation import (
    UnknownLiveSessionResourceDelegation as UnknownLiveSessionResourceDelegation,
)
from openapiopenai.models.live_session_start_event import (
    LiveSessionStartEvent as LiveSessionStartEvent,
)
from openapiopenai.models.live_session_start_event import (
    LiveSessionStartEventDict as LiveSessionStartEventDict,
)
from openapiopenai.models.live_session_started_event import (
    LiveSessionStartedEvent as LiveSessionStartedEvent,
)
from openapiopenai.models.live_session_update_config import (
    LiveSessionUpdateConfig as LiveSessionUpdateConfig,
)
from openapiopenai.models.live_session_update_config import (
    LiveSessionUpdateConfigDict as LiveSessionUpdateConfigDict,
)
from openapiopenai.models.live_session_update_config_delegation import (
    LiveSessionUpdateConfigDelegation as LiveSessionUpdateConfigDelegation,
)
from openapiopenai.models.live_session_update_config_delegation import (
    LiveSessionUpdateConfigDelegationDict as LiveSessionUpdateConfigDelegationDict,
)
from openapiopenai.models.live_session_update_config_delegation import (
    UnknownLiveSessionUpdateConfigDelegation as UnknownLiveSessionUpdateConfigDelegation,
)
from openapiopenai.models.live_session_update_event import (
    LiveSessionUpdateEvent as LiveSessionUpdateEvent,
)
from openapiopenai.models.live_session_update_event import (
    LiveSessionUpdateEventDict as LiveSessionUpdateEventDict,
)
from openapiopenai.models.live_session_updated_event import (
    LiveSessionUpdatedEvent as LiveSessionUpdatedEvent,
)
from openapiopenai.models.live_session_usage import (
    LiveSessionUsage as LiveSessionUsage,
)
from openapiopenai.models.live_session_usage_updated_event import (
    LiveSessionUsageUpdatedEvent as LiveSessionUsageUpdatedEvent,
)
from openapiopenai.models.live_session_usage_updated_event_context_window import (
    LiveSessionUsageUpdatedEventContextWindow as LiveSessionUsageUpdatedEventContextWindow,
)
from openapiopenai.models.live_sideband_client_event import (
    LiveSidebandClientEvent as LiveSidebandClientEvent,
)
from openapiopenai.models.live_sideband_client_event import (
    LiveSidebandClientEventDict as LiveSidebandClientEventDict,
)
from openapiopenai.models.live_sideband_client_event import (
    UnknownLiveSidebandClientEvent as UnknownLiveSidebandClientEvent,
)
from openapiopenai.models.live_sideband_server_event import (
    LiveSidebandServerEvent as LiveSidebandServerEvent,
)
from openapiopenai.models.live_sideband_server_event import (
    UnknownLiveSidebandServerEvent as UnknownLiveSidebandServerEvent,
)
from openapiopenai.models.live_thinking_append_event import (
    LiveThinkingAppendEvent as LiveThinkingAppendEvent,
)
from openapiopenai.models.live_thinking_append_event import (
    LiveThinkingAppendEventDict as LiveThinkingAppendEventDict,
)
from openapiopenai.models.live_thinking_appended_event import (
    LiveThinkingAppendedEvent as LiveThinkingAppendedEvent,
)
from openapiopenai.models.local_environment_param import (
    LocalEnvironmentParam as LocalEnvironmentParam,
)
from openapiopenai.models.local_environment_param import (
    LocalEnvironmentParamDict as LocalEnvironmentParamDict,
)
from openapiopenai.models.local_environment_resource import (
    LocalEnvironmentResource as LocalEnvironmentResource,
)
from openapiopenai.models.local_shell_exec_action import (
    LocalShellExecAction as LocalShellExecAction,
)
from openapiopenai.models.local_shell_exec_action import (
    LocalShellExecActionDict as LocalShellExecActionDict,
)
from openapiopenai.models.local_shell_tool_call import (
    LocalShellToolCall as LocalShellToolCall,
)
from openapiopenai.models.local_shell_tool_call import (
    LocalShellToolCallDict as LocalShellToolCallDict,
)
from openapiopenai.models.local_shell_tool_call_output import (
    LocalShellToolCallOutput as LocalShellToolCallOutput,
)
from openapiopenai.models.local_shell_tool_call_output import (
    LocalShellToolCallOutputDict as LocalShellToolCallOutputDict,
)
from openapiopenai.models.local_shell_tool_param import (
    LocalShellToolParam as LocalShellToolParam,
)
from openapiopenai.models.local_shell_tool_param import (
    LocalShellToolParamDict as LocalShellToolParamDict,
)
from openapiopenai.models.local_skill_param import (
    LocalSkillParam as LocalSkillParam,
)
from openapiopenai.models.local_skill_param import (
    LocalSkillParamDict as LocalSkillParamDict,
)
from openapiopenai.models.locked_status import (
    LockedStatus as LockedStatus,
)
from openapiopenai.models.log_prob import (
    LogProb as LogProb,
)
from openapiopenai.models.log_prob import (
    LogProbDict as LogProbDict,
)
from openapiopenai.models.log_prob_properties import (
    LogProbProperties as LogProbProperties,
)
from openapiopenai.models.mcp_approval_request import (
    MCPApprovalRequest as MCPApprovalRequest,
)
from openapiopenai.models.mcp_approval_request import (
    MCPApprovalRequestDict as MCPApprovalRequestDict,
)
from openapiopenai.models.mcp_approval_response import (
    MCPApprovalResponse as MCPApprovalResponse,
)
from openapiopenai.models.mcp_approval_response import (
    MCPApprovalResponseDict as MCPApprovalResponseDict,
)
from openapiopenai.models.mcp_approval_response_resource import (
    MCPApprovalResponseResource as MCPApprovalResponseResource,
)
from openapiopenai.models.mcp_list_tools import (
    MCPListTools as MCPListTools,
)
from openapiopenai.models.mcp_list_tools import (
    MCPListToolsDict as MCPListToolsDict,
)
from openapiopenai.models.mcp_list_tools_tool import (
    MCPListToolsTool as MCPListToolsTool,
)
from openapiopenai.models.mcp_list_tools_tool import (
    MCPListToolsToolDict as MCPListToolsToolDict,
)
from openapiopenai.models.mcp_protocol_error import (
    MCPProtocolError as MCPProtocolError,
)
from openapiopenai.models.mcp_protocol_error import (
    MCPProtocolErrorDict as MCPProtocolErrorDict,
)
from openapiopenai.models.mcp_tool import (
    MCPTool as MCPTool,
)
from openapiopenai.models.mcp_tool import (
    MCPToolDict as MCPToolDict,
)
from openapiopenai.models.mcp_tool_allowed_tools import (
    MCPToolAllowedTools as MCPToolAllowedTools,
)
from openapiopenai.models.mcp_tool_allowed_tools import (
    MCPToolAllowedToolsDict as MCPToolAllowedToolsDict,
)
from openapiopenai.models.mcp_tool_call import (
    MCPToolCall as MCPToolCall,
)
from openapiopenai.models.mcp_tool_call import (
    MCPToolCallDict as MCPToolCallDict,
)
from openapiopenai.models.mcp_tool_call_error import (
    MCPToolCallError as MCPToolCallError,
)
from openapiopenai.models.mcp_tool_call_error import (
    MCPToolCallErrorDict as MCPToolCallErrorDict,
)
from openapiopenai.models.mcp_tool_call_error import (
    UnknownMCPToolCallError as UnknownMCPToolCallError,
)
from openapiopenai.models.mcp_tool_call_status import (
    MCPToolCallStatus as MCPToolCallStatus,
)
from openapiopenai.models.mcp_tool_execution_error import (
    MCPToolExecutionError as MCPToolExecutionError,
)
from openapiopenai.models.mcp_tool_execution_error import (
    MCPToolExecutionErrorDict as MCPToolExecutionErrorDict,
)
from openapiopenai.models.mcp_tool_filter import (
    MCPToolFilter as MCPToolFilter,
)
from openapiopenai.models.mcp_tool_filter import (
    MCPToolFilterDict as MCPToolFilterDict,
)
from openapiopenai.models.mcp_tool_require_approval import (
    MCPToolRequireApproval as MCPToolRequireApproval,
)
from openapiopenai.models.mcp_tool_require_approval import (
    MCPToolRequireApprovalDict as MCPToolRequireApprovalDict,
)
from openapiopenai.models.mcp_tool_require_approval_object import (
    MCPToolRequireApprovalObject as MCPToolRequireApprovalObject,
)
from openapiopenai.models.mcp_tool_require_approval_object import (
    MCPToolRequireApprovalObjectDict as MCPToolRequireApprovalObjectDict,
)
from openapiopenai.models.mcp_transport import (
    McpTransport as McpTransport,
)
from openapiopenai.models.mcp_transport import (
    UnknownMcpTransport as UnknownMcpTransport,
)
from openapiopenai.models.mcp_transport_config_http import (
    McpTransportConfigHTTP as McpTransportConfigHTTP,
)
from openapiopenai.models.mcp_transport_config_http import (
    McpTransportConfigHTTPDict as McpTransportConfigHTTPDict,
)
from openapiopenai.models.mcp_transport_config_stdio import (
    McpTransportConfigStdio as McpTransportConfigStdio,
)
from openapiopenai.models.mcp_transport_config_stdio import (
    McpTransportConfigStdioDict as McpTransportConfigStdioDict,
)
from openapiopenai.models.mcp_transport_resource_http import (
    McpTransportResourceHTTP as McpTransportResourceHTTP,
)
from openapiopenai.models.message import (
    Message as Message,
)
from openapiopenai.models.message_content_image_file_object import (
    MessageContentImageFileObject as MessageContentImageFileObject,
)
from openapiopenai.models.message_content_image_file_object import (
    MessageContentImageFileObjectDict as MessageContentImageFileObjectDict,
)
from openapiopenai.models.message_content_image_file_object_image_file import (
    MessageContentImageFileObjectImageFile as MessageContentImageFileObjectImageFile,
)
from openapiopenai.models.message_content_image_file_object_image_file import (
    MessageContentImageFileObjectImageFileDict as MessageContentImageFileObjectImageFileDict,
)
from openapiopenai.models.message_content_image_url_object import (
    MessageContentImageUrlObject as MessageContentImageUrlObject,
)
from openapiopenai.models.message_content_image_url_object import (
    MessageContentImageUrlObjectDict as MessageContentImageUrlObjectDict,
)
from openapiopenai.models.message_content_image_url_object_image_url import (
    MessageContentImageUrlObjectImageUrl as MessageContentImageUrlObjectImageUrl,
)
from openapiopenai.models.message_content_image_url_object_image_url import (
    MessageContentImageUrlObjectImageUrlDict as MessageContentImageUrlObjectImageUrlDict,
)
from openapiopenai.models.message_content_item import (
    MessageContentItem as MessageContentItem,
)
from openapiopenai.models.message_content_item import (
    UnknownMessageContentItem as UnknownMessageContentItem,
)
from openapiopenai.models.message_content_refusal_object import (
    MessageContentRefusalObject as MessageContentRefusalObject,
)
from openapiopenai.models.message_content_text_annotations_file_citation_object import (
    MessageContentTextAnnotationsFileCitationObject as MessageContentTextAnnotationsFileCitationObject,
)
from openapiopenai.models.message_content_text_annotations_file_citation_object_file_citation import (
    MessageContentTextAnnotationsFileCitationObjectFileCitation as MessageContentTextAnnotationsFileCitationObjectFileCitation,
)
from openapiopenai.models.message_content_text_annotations_file_path_object import (
    MessageContentTextAnnotationsFilePathObject as MessageContentTextAnnotationsFilePathObject,
)
from openapiopenai.models.message_content_text_annotations_file_path_object_file_path import (
    MessageContentTextAnnotationsFilePathObjectFilePath as MessageContentTextAnnotationsFilePathObjectFilePath,
)
from openapiopenai.models.message_content_text_object import (
    MessageContentTextObject as MessageContentTextObject,
)
from openapiopenai.models.message_content_text_object_text import (
    MessageContentTextObjectText as MessageContentTextObjectText,
)
from openapiopenai.models.message_content_text_object_text_annotations_item import (
    MessageContentTextObjectTextAnnotationsItem as MessageContentTextObjectTextAnnotationsItem,
)
from openapiopenai.models.message_content_text_object_text_annotations_item import (
    UnknownMessageContentTextObjectTextAnnotationsItem as UnknownMessageContentTextObjectTextAnnotationsItem,
)
from openapiopenai.models.message_delta_content_image_file_object import (
    MessageDeltaContentImageFileObject as MessageDeltaContentImageFileObject,
)
from openapiopenai.models.message_delta_content_image_file_object_image_file import (
    MessageDeltaContentImageFileObjectImageFile as MessageDeltaContentImageFileObjectImageFile,
)
from openapiopenai.models.message_delta_content_image_url_object import (
    MessageDeltaContentImageUrlObject as MessageDeltaContentImageUrlObject,
)
from openapiopenai.models.message_delta_content_image_url_object_image_url import (
    MessageDeltaContentImageUrlObjectImageUrl as MessageDeltaContentImageUrlObjectImageUrl,
)
from openapiopenai.models.message_delta_content_refusal_object import (
    MessageDeltaContentRefusalObject as MessageDeltaContentRefusalObject,
)
from openapiopenai.models.message_delta_content_text_annotations_file_citation_object import (
    MessageDeltaContentTextAnnotationsFileCitationObject as MessageDeltaContentTextAnnotationsFileCitationObject,
)
from openapiopenai.models.message_delta_content_text_annotations_file_citation_object_citation import (
    MessageDeltaContentTextAnnotationsFileCitationObjectCitation as MessageDeltaContentTextAnnotationsFileCitationObjectCitation,
)
from openapiopenai.models.message_delta_content_text_annotations_file_path_object import (
    MessageDeltaContentTextAnnotationsFilePathObject as MessageDeltaContentTextAnnotationsFilePathObject,
)
from openapiopenai.models.message_delta_content_text_annotations_file_path_object_file_path import (
    MessageDeltaContentTextAnnotationsFilePathObjectFilePath as MessageDeltaContentTextAnnotationsFilePathObjectFilePath,
)
from openapiopenai.models.message_delta_content_text_object import (
    MessageDeltaContentTextObject as MessageDeltaContentTextObject,
)
from openapiopenai.models.message_delta_content_text_object_text import (
    MessageDeltaContentTextObjectText as MessageDeltaContentTextObjectText,
)
from openapiopenai.models.message_delta_content_text_object_text_annotations_item import (
    MessageDeltaContentTextObjectTextAnnotationsItem as MessageDeltaContentTextObjectTextAnnotationsItem,
)
from openapiopenai.models.message_delta_content_text_object_text_annotations_item import (
    UnknownMessageDeltaContentTextObjectTextAnnotationsItem as UnknownMessageDeltaContentTextObjectTextAnnotationsItem,
)
from openapiopenai.models.message_delta_object import (
    MessageDeltaObject as MessageDeltaObject,
)
from openapiopenai.models.message_delta_object_delta import (
    MessageDeltaObjectDelta as MessageDeltaObjectDelta,
)
from openapiopenai.models.message_delta_object_delta_content_item import (
    MessageDeltaObjectDeltaContentItem as MessageDeltaObjectDeltaContentItem,
)
from openapiopenai.models.message_delta_object_delta_content_item import (
    UnknownMessageDeltaObjectDeltaContentItem as UnknownMessageDeltaObjectDeltaContentItem,
)
from openapiopenai.models.message_object import (
    MessageObject as MessageObject,
)
from openapiopenai.models.message_object_attachments_item import (
    MessageObjectAttachmentsItem as MessageObjectAttachmentsItem,
)
from openapiopenai.models.message_object_attachments_item_tools_item import (
    MessageObjectAttachmentsItemToolsItem as MessageObjectAttachmentsItemToolsItem,
)
from openapiopenai.models.message_object_attachments_item_tools_item import (
    UnknownMessageObjectAttachmentsItemToolsItem as UnknownMessageObjectAttachmentsItemToolsItem,
)
from openapiopenai.models.message_object_content_item import (
    MessageObjectContentItem as MessageObjectContentItem,
)
from openapiopenai.models.message_object_content_item import (
    UnknownMessageObjectContentItem as UnknownMessageObjectContentItem,
)
from openapiopenai.models.message_object_incomplete_details import (
    MessageObjectIncompleteDetails as MessageObjectIncompleteDetails,
)
from openapiopenai.models.message_phase import (
    MessagePhase as MessagePhase,
)
from openapiopenai.models.message_phase2 import (
    MessagePhase2 as MessagePhase2,
)
from openapiopenai.models.message_request_content_text_object import (
    MessageRequestContentTextObject as MessageRequestContentTextObject,
)
from openapiopenai.models.message_request_content_text_object import (
    MessageRequestContentTextObjectDict as MessageRequestContentTextObjectDict,
)
from openapiopenai.models.message_role import (
    MessageRole as MessageRole,
)
from openapiopenai.models.message_status import (
    MessageStatus as MessageStatus,
)
from openapiopenai.models.message_stream_event import (
    MessageStreamEvent as MessageStreamEvent,
)
from openapiopenai.models.message_stream_event import (
    UnknownMessageStreamEvent as UnknownMessageStreamEvent,
)
from openapiopenai.models.message_stream_event_thread_message_completed import (
    MessageStreamEventThreadMessageCompleted as MessageStreamEventThreadMessageCompleted,
)
from openapiopenai.models.message_stream_event_thread_message_created import (
    MessageStreamEventThreadMessageCreated as MessageStreamEventThreadMessageCreated,
)
from openapiopenai.models.message_stream_event_thread_message_delta import (
    MessageStreamEventThreadMessageDelta as MessageStreamEventThreadMessageDelta,
)
from openapiopenai.models.message_stream_event_thread_message_in_progress import (
    MessageStreamEventThreadMessageInProgress as MessageStreamEventThreadMessageInProgress,
)
from openapiopenai.models.message_stream_event_thread_message_incomplete import (
    MessageStreamEventThreadMessageIncomplete as MessageStreamEventThreadMessageIncomplete,
)
from openapiopenai.models.metadata import (
    Metadata as Metadata,
)
from openapiopenai.models.model import (
    Model as Model,
)
from openapiopenai.models.model_ids import (
    ModelIds as ModelIds,
)
from openapiopenai.models.model_ids_compaction import (
    ModelIdsCompaction as ModelIdsCompaction,
)
from openapiopenai.models.model_ids_compaction import (
    ModelIdsCompactionDict as ModelIdsCompactionDict,
)
from openapiopenai.models.model_ids_responses import (
    ModelIdsResponses as ModelIdsResponses,
)
from openapiopenai.models.model_ids_responses import (
    ModelIdsResponsesDict as ModelIdsResponsesDict,
)
from openapiopenai.models.model_ids_shared import (
    ModelIdsShared as ModelIdsShared,
)
from openapiopenai.models.model_ids_shared import (
    ModelIdsSharedDict as ModelIdsSharedDict,
)
from openapiopenai.models.model_response_properties import (
    ModelResponseProperties as ModelResponseProperties,
)
from openapiopenai.models.moderation import (
    Moderation as Moderation,
)
from openapiopenai.models.moderation_config_param import (
    ModerationConfigParam as ModerationConfigParam,
)
from openapiopenai.models.moderation_config_param import (
    ModerationConfigParamDict as ModerationConfigParamDict,
)
from openapiopenai.models.moderation_error_body import (
    ModerationErrorBody as ModerationErrorBody,
)
from openapiopenai.models.moderation_input import (
    ModerationInput as ModerationInput,
)
from openapiopenai.models.moderation_input import (
    UnknownModerationInput as UnknownModerationInput,
)
from openapiopenai.models.moderation_input_type import (
    ModerationInputType as ModerationInputType,
)
from openapiopenai.models.moderation_mode import (
    ModerationMode as ModerationMode,
)
from openapiopenai.models.moderation_output import (
    ModerationOutput as ModerationOutput,
)
from openapiopenai.models.moderation_output import (
    UnknownModerationOutput as UnknownModerationOutput,
)
from openapiopenai.models.moderation_param import (
    ModerationParam as ModerationParam,
)
from openapiopenai.models.moderation_param import (
    ModerationParamDict as ModerationParamDict,
)
from openapiopenai.models.moderation_policy_param import (
    ModerationPolicyParam as ModerationPolicyParam,
)
from openapiopenai.models.moderation_policy_param import (
    ModerationPolicyParamDict as ModerationPolicyParamDict,
)
from openapiopenai.models.moderation_result_body import (
    ModerationResultBody as ModerationResultBody,
)
from openapiopenai.models.modify_assistant_request import (
    ModifyAssistantRequest as ModifyAssistantRequest,
)
from openapiopenai.models.modify_assistant_request import (
    ModifyAssistantRequestDict as ModifyAssistantRequestDict,
)
from openapiopenai.models.modify_assistant_request_model import (
    ModifyAssistantRequestModel as ModifyAssistantRequestModel,
)
from openapiopenai.models.modify_assistant_request_model import (
    ModifyAssistantRequestModelDict as ModifyAssistantRequestModelDict,
)
from openapiopenai.models.modify_assistant_request_tool_resources import (
    ModifyAssistantRequestToolResources as ModifyAssistantRequestToolResources,
)
from openapiopenai.models.modify_assistant_request_tool_resources import (
    ModifyAssistantRequestToolResourcesDict as ModifyAssistantRequestToolResourcesDict,
)
from openapiopenai.models.modify_assistant_request_tool_resources_code_interpreter import (
    ModifyAssistantRequestToolResourcesCodeInterpreter as ModifyAssistantRequestToolResourcesCodeInterpreter,
)
from openapiopenai.models.modify_assistant_request_tool_resources_code_interpreter import (
    ModifyAssistantRequestToolResourcesCodeInterpreterDict as ModifyAssistantRequestToolResourcesCodeInterpreterDict,
)
from openapiopenai.models.modify_assistant_request_tool_resources_file_search import (
    ModifyAssistantRequestToolResourcesFileSearch as ModifyAssistantRequestToolResourcesFileSearch,
)
from openapiopenai.models.modify_assistant_request_tool_resources_file_search import (
    ModifyAssistantRequestToolResourcesFileSearchDict as ModifyAssistantRequestToolResourcesFileSearchDict,
)
from openapiopenai.models.modify_assistant_request_tools_item import (
    ModifyAssistantRequestToolsItem as ModifyAssistantRequestToolsItem,
)
from openapiopenai.models.modify_assistant_request_tools_item import (
    ModifyAssistantRequestToolsItemDict as ModifyAssistantRequestToolsItemDict,
)
from openapiopenai.models.modify_assistant_request_tools_item import (
    UnknownModifyAssistantRequestToolsItem as UnknownModifyAssistantRequestToolsItem,
)
from openapiopenai.models.modify_certificate_request import (
    ModifyCertificateRequest as ModifyCertificateRequest,
)
from openapiopenai.models.modify_certificate_request import (
    ModifyCertificateRequestDict as ModifyCertificateRequestDict,
)
from openapiopenai.models.modify_message_request import (
    ModifyMessageRequest as ModifyMessageRequest,
)
from openapiopenai.models.modify_message_request import (
    ModifyMessageRequestDict as ModifyMessageRequestDict,
)
from openapiopenai.models.modify_run_request import (
    ModifyRunRequest as ModifyRunRequest,
)
from openapiopenai.models.modify_run_request import (
    ModifyRunRequestDict as ModifyRunRequestDict,
)
from openapiopenai.models.modify_thread_request import (
    ModifyThreadRequest as ModifyThreadRequest,
)
from openapiopenai.models.modify_thread_request import (
    ModifyThreadRequestDict as ModifyThreadRequestDict,
)
from openapiopenai.models.modify_thread_request_tool_resources import (
    ModifyThreadRequestToolResources as ModifyThreadRequestToolResources,
)
from openapiopenai.models.modify_thread_request_tool_resources import (
    ModifyThreadRequestToolResourcesDict as ModifyThreadRequestToolResourcesDict,
)
from openapiopenai.models.modify_thread_request_tool_resources_code_interpreter import (
    ModifyThreadRequestToolResourcesCodeInterpreter as ModifyThreadRequestToolResourcesCodeInterpreter,
)
from openapiopenai.models.modify_thread_request_tool_resources_code_interpreter import (
    ModifyThreadRequestToolResourcesCodeInterpreterDict as ModifyThreadRequestToolResourcesCodeInterpreterDict,
)
from openapiopenai.models.modify_thread_request_tool_resources_file_search import (
    ModifyThreadRequestToolResourcesFileSearch as ModifyThreadRequestToolResourcesFileSearch,
)
from openapiopenai.models.modify_thread_request_tool_resources_file_search import (
    ModifyThreadRequestToolResourcesFileSearchDict as ModifyThreadRequestToolResourcesFileSearchDict,
)
from openapiopenai.models.move_param import (
    MoveParam as MoveParam,
)
from openapiopenai.models.move_param import (
    MoveParamDict as MoveParamDict,
)
from openapiopenai.models.multi_agent_config import (
    MultiAgentConfig as MultiAgentConfig,
)
from openapiopenai.models.multi_agent_config_param import (
    MultiAgentConfigParam as MultiAgentConfigParam,
)
from openapiopenai.models.multi_agent_config_param import (
    MultiAgentConfigParamDict as MultiAgentConfigParamDict,
)
from openapiopenai.models.namespace_tool_param import (
    NamespaceToolParam as NamespaceToolParam,
)
from openapiopenai.models.namespace_tool_param import (
    NamespaceToolParamDict as NamespaceToolParamDict,
)
from openapiopenai.models.namespace_tool_param_tools_item import (
    NamespaceToolParamToolsItem as NamespaceToolParamToolsItem,
)
from openapiopenai.models.namespace_tool_param_tools_item import (
    NamespaceToolParamToolsItemDict as NamespaceToolParamToolsItemDict,
)
from openapiopenai.models.namespace_tool_param_tools_item import (
    UnknownNamespaceToolParamToolsItem as UnknownNamespaceToolParamToolsItem,
)
from openapiopenai.models.noise_reduction_type import (
    NoiseReductionType as NoiseReductionType,
)
from openapiopenai.models.oci_external_storage_provider import (
    OciExternalStorageProvider as OciExternalStorageProvider,
)
from openapiopenai.models.oci_external_storage_provider import (
    OciExternalStorageProviderDict as OciExternalStorageProviderDict,
)
from openapiopenai.models.open_ai_file import (
    OpenAIFile as OpenAIFile,
)
from openapiopenai.models.order_enum import (
    OrderEnum as OrderEnum,
)
from openapiopenai.models.organization_certificate import (
    OrganizationCertificate as OrganizationCertificate,
)
from openapiopenai.models.organization_certificate_activation_response import (
    OrganizationCertificateActivationResponse as OrganizationCertificateActivationResponse,
)
from openapiopenai.models.organization_certificate_certificate_details import (
    OrganizationCertificateCertificateDetails as OrganizationCertificateCertificateDetails,
)
from openapiopenai.models.organization_certificate_deactivation_response import (
    OrganizationCertificateDeactivationResponse as OrganizationCertificateDeactivationResponse,
)
from openapiopenai.models.organization_data_retention import (
    OrganizationDataRetention as OrganizationDataRetention,
)
from openapiopenai.models.organization_project_certificate import (
    OrganizationProjectCertificate as OrganizationProjectCertificate,
)
from openapiopenai.models.organization_project_certificate_activation_response import (
    OrganizationProjectCertificateActivationResponse as OrganizationProjectCertificateActivationResponse,
)
from openapiopenai.models.organization_project_certificate_certificate_details import (
    OrganizationProjectCertificateCertificateDetails as OrganizationProjectCertificateCertificateDetails,
)
from openapiopenai.models.organization_project_certificate_deactivation_response import (
    OrganizationProjectCertificateDeactivationResponse as OrganizationProjectCertificateDeactivationResponse,
)
from openapiopenai.models.organization_spend_alert import (
    OrganizationSpendAlert as OrganizationSpendAlert,
)
from openapiopenai.models.organization_spend_alert_deleted_resource import (
    OrganizationSpendAlertDeletedResource as OrganizationSpendAlertDeletedResource,
)
from openapiopenai.models.organization_spend_alert_list_resource import (
    OrganizationSpendAlertListResource as OrganizationSpendAlertListResource,
)
from openapiopenai.models.organization_spend_limit_deleted_resource import (
    OrganizationSpendLimitDeletedResource as OrganizationSpendLimitDeletedResource,
)
from openapiopenai.models.organization_spend_limit_resource import (
    OrganizationSpendLimitResource as OrganizationSpendLimitResource,
)
from openapiopenai.models.other_chunking_strategy_response_param import (
    OtherChunkingStrategyResponseParam as OtherChunkingStrategyResponseParam,
)
from openapiopenai.models.output_audio import (
    OutputAudio as OutputAudio,
)
from openapiopenai.models.output_content import (
    OutputContent as OutputContent,
)
from openapiopenai.models.output_content import (
    UnknownOutputContent as UnknownOutputContent,
)
from openapiopenai.models.output_item import (
    OutputItem as OutputItem,
)
from openapiopenai.models.output_item import (
    UnknownOutputItem as UnknownOutputItem,
)
from openapiopenai.models.output_message import (
    OutputMessage as OutputMessage,
)
from openapiopenai.models.output_message import (
    OutputMessageDict as OutputMessageDict,
)
from openapiopenai.models.output_message_content import (
    OutputMessageContent as OutputMessageContent,
)
from openapiopenai.models.output_message_content import (
    OutputMessageContentDict as OutputMessageContentDict,
)
from openapiopenai.models.output_message_content import (
    UnknownOutputMessageContent as UnknownOutputMessageContent,
)
from openapiopenai.models.output_text_content import (
    OutputTextContent as OutputTextContent,
)
from openapiopenai.models.output_text_content import (
    OutputTextContentDict as OutputTextContentDict,
)
from openapiopenai.models.parallel_tool_calls import (
    ParallelToolCalls as ParallelToolCalls,
)
from openapiopenai.models.partial_images import (
    PartialImages as PartialImages,
)
from openapiopenai.models.persisted_agent_tool import (
    PersistedAgentTool as PersistedAgentTool,
)
from openapiopenai.models.persisted_agent_tool import (
    PersistedAgentToolDict as PersistedAgentToolDict,
)
from openapiopenai.models.persisted_agent_tool import (
    UnknownPersistedAgentTool as UnknownPersistedAgentTool,
)
from openapiopenai.models.persisted_agent_tool_resource_automations import (
    PersistedAgentToolResourceAutomations as PersistedAgentToolResourceAutomations,
)
from openapiopenai.models.persisted_agent_tool_resource_automations import (
    PersistedAgentToolResourceAutomationsDict as PersistedAgentToolResourceAutomationsDict,
)
from openapiopenai.models.persisted_agent_tool_resource_computer_use import (
    PersistedAgentToolResourceComputerUse as PersistedAgentToolResourceComputerUse,
)
from openapiopenai.models.persisted_agent_tool_resource_computer_use import (
    PersistedAgentToolResourceComputerUseDict as PersistedAgentToolResourceComputerUseDict,
)
from openapiopenai.models.persisted_agent_tool_resource_function import (
    PersistedAgentToolResourceFunction as PersistedAgentToolResourceFunction,
)
from openapiopenai.models.persisted_agent_tool_resource_function import (
    PersistedAgentToolResourceFunctionDict as PersistedAgentToolResourceFunctionDict,
)
from openapiopenai.models.persisted_agent_tool_resource_mcp import (
    PersistedAgentToolResourceMcp as PersistedAgentToolResourceMcp,
)
from openapiopenai.models.persisted_agent_tool_resource_mcp import (
    PersistedAgentToolResourceMcpDict as PersistedAgentToolResourceMcpDict,
)
from openapiopenai.models.persisted_agent_tool_resource_programmatic_tool_calling import (
    PersistedAgentToolResourceProgrammaticToolCalling as PersistedAgentToolResourceProgrammaticToolCalling,
)
from openapiopenai.models.persisted_agent_tool_resource_programmatic_tool_calling import (
    PersistedAgentToolResourceProgrammaticToolCallingDict as PersistedAgentToolResourceProgrammaticToolCallingDict,
)
from openapiopenai.models.persisted_agent_tool_resource_web_search import (
    PersistedAgentToolResourceWebSearch as PersistedAgentToolResourceWebSearch,
)
from openapiopenai.models.persisted_agent_tool_resource_web_search import (
    PersistedAgentToolResourceWebSearchDict as PersistedAgentToolResourceWebSearchDict,
)
from openapiopenai.models.persisted_agent_tool_resource_web_search_location import (
    PersistedAgentToolResourceWebSearchLocation as PersistedAgentToolResourceWebSearchLocation,
)
from openapiopenai.models.persisted_agent_tool_resource_web_search_location import (
    PersistedAgentToolResourceWebSearchLocationDict as PersistedAgentToolResourceWebSearchLocationDict,
)
from openapiopenai.models.persisted_mcp_transport import (
    PersistedMcpTransport as PersistedMcpTransport,
)
from openapiopenai.models.persisted_mcp_transport import (
    PersistedMcpTransportDict as PersistedMcpTransportDict,
)
from openapiopenai.models.persisted_mcp_transport import (
    UnknownPersistedMcpTransport as UnknownPersistedMcpTransport,
)
from openapiopenai.models.persisted_mcp_transport_resource_http import (
    PersistedMcpTransportResourceHTTP as PersistedMcpTransportResourceHTTP,
)
from openapiopenai.models.persisted_mcp_transport_resource_http import (
    PersistedMcpTransportResourceHTTPDict as PersistedMcpTransportResourceHTTPDict,
)
from openapiopenai.models.persisted_mcp_transport_resource_stdio import (
    PersistedMcpTransportResourceStdio as PersistedMcpTransportResourceStdio,
)
from openapiopenai.models.persisted_mcp_transport_resource_stdio import (
    PersistedMcpTransportResourceStdioDict as PersistedMcpTransportResourceStdioDict,
)
from openapiopenai.models.personality_enum import (
    PersonalityEnum as PersonalityEnum,
)
from openapiopenai.models.personality_enum import (
    PersonalityEnumDict as PersonalityEnumDict,
)
from openapiopenai.models.prediction_content import (
    PredictionContent as PredictionContent,
)
from openapiopenai.models.prediction_content import (
    PredictionContentDict as PredictionContentDict,
)
from openapiopenai.models.prediction_content_content import (
    PredictionContentContent as PredictionContentContent,
)
from openapiopenai.models.prediction_content_content import (
    PredictionContentContentDict as PredictionContentContentDict,
)
from openapiopenai.models.program import (
    Program as Program,
)
from openapiopenai.models.program_item_param import (
    ProgramItemParam as ProgramItemParam,
)
from openapiopenai.models.program_item_param import (
    ProgramItemParamDict as ProgramItemParamDict,
)
from openapiopenai.models.program_output import (
    ProgramOutput as ProgramOutput,
)
from openapiopenai.models.program_output_item_param import (
    ProgramOutputItemParam as ProgramOutputItemParam,
)
from openapiopenai.models.program_output_item_param import (
    ProgramOutputItemParamDict as ProgramOutputItemParamDict,
)
from openapiopenai.models.program_output_item_status import (
    ProgramOutputItemStatus as ProgramOutputItemStatus,
)
from openapiopenai.models.program_output_status import (
    ProgramOutputStatus as ProgramOutputStatus,
)
from openapiopenai.models.program_tool_call_caller import (
    ProgramToolCallCaller as ProgramToolCallCaller,
)
from openapiopenai.models.program_tool_call_caller import (
    ProgramToolCallCallerDict as ProgramToolCallCallerDict,
)
from openapiopenai.models.program_tool_call_caller_param import (
    ProgramToolCallCallerParam as ProgramToolCallCallerParam,
)
from openapiopenai.models.program_tool_call_caller_param import (
    ProgramToolCallCallerParamDict as ProgramToolCallCallerParamDict,
)
from openapiopenai.models.programmatic_tool_calling_param import (
    ProgrammaticToolCallingParam as ProgrammaticToolCallingParam,
)
from openapiopenai.models.programmatic_tool_calling_param import (
    ProgrammaticToolCallingParamDict as ProgrammaticToolCallingParamDict,
)
from openapiopenai.models.project import (
    Project as Project,
)
from openapiopenai.models.project_api_key import (
    ProjectApiKey as ProjectApiKey,
)
from openapiopenai.models.project_api_key_delete_response import (
    ProjectApiKeyDeleteResponse as ProjectApiKeyDeleteResponse,
)
from openapiopenai.models.project_api_key_list_response import (
    ProjectApiKeyListResponse as ProjectApiKeyListResponse,
)
from openapiopenai.models.project_api_key_owner import (
    ProjectApiKeyOwner as ProjectApiKeyOwner,
)
from openapiopenai.models.project_api_key_owner_service_account import (
    ProjectApiKeyOwnerServiceAccount as ProjectApiKeyOwnerServiceAccount,
)
from openapiopenai.models.project_api_key_owner_user import (
    ProjectApiKeyOwnerUser as ProjectApiKeyOwnerUser,
)
from openapiopenai.models.project_create_request import (
    ProjectCreateRequest as ProjectCreateRequest,
)
from openapiopenai.models.project_create_request import (
    ProjectCreateRequestDict as ProjectCreateRequestDict,
)
from openapiopenai.models.project_data_retention import (
    ProjectDataRetention as ProjectDataRetention,
)
from openapiopenai.models.project_group import (
    ProjectGroup as ProjectGroup,
)
from openapiopenai.models.project_group_deleted_resource import (
    ProjectGroupDeletedResource as ProjectGroupDeletedResource,
)
from openapiopenai.models.project_group_list_resource import (
    ProjectGroupListResource as ProjectGroupListResource,
)
from openapiopenai.models.project_hosted_tool_permissions import (
    ProjectHostedToolPermissions as ProjectHostedToolPermissions,
)
from openapiopenai.models.project_hosted_tool_permissions_update_request import (
    ProjectHostedToolPermissionsUpdateRequest as ProjectHostedToolPermissionsUpdateRequest,
)
from openapiopenai.models.project_hosted_tool_permissions_update_request import (
    ProjectHostedToolPermissionsUpdateRequestDict as ProjectHostedToolPermissionsUpdateRequestDict,
)
from openapiopenai.models.project_list_response import (
    ProjectListResponse as ProjectListResponse,
)
from openapiopenai.models.project_model_permissions import (
    ProjectModelPermissions as ProjectModelPermissions,
)
from openapiopenai.models.project_model_permissions_delete_response import (
    ProjectModelPermissionsDeleteResponse as ProjectModelPermissionsDeleteResponse,
)
from openapiopenai.models.project_model_permissions_update_request import (
    ProjectModelPermissionsUpdateRequest as ProjectModelPermissionsUpdateRequest,
)
from openapiopenai.models.project_model_permissions_update_request import (
    ProjectModelPermissionsUpdateRequestDict as ProjectModelPermissionsUpdateRequestDict,
)
from openapiopenai.models.project_rate_limit import (
    ProjectRateLimit as ProjectRateLimit,
)
from openapiopenai.models.project_rate_limit_list_response import (
    ProjectRateLimitListResponse as ProjectRateLimitListResponse,
)
from openapiopenai.models.project_rate_limit_update_request import (
    ProjectRateLimitUpdateRequest as ProjectRateLimitUpdateRequest,
)
from openapiopenai.models.project_rate_limit_update_request import (
    ProjectRateLimitUpdateRequestDict as ProjectRateLimitUpdateRequestDict,
)
from openapiopenai.models.project_service_account import (
    ProjectServiceAccount as ProjectServiceAccount,
)
from openapiopenai.models.project_service_account_api_key import (
    ProjectServiceAccountApiKey as ProjectServiceAccountApiKey,
)
from openapiopenai.models.project_service_account_create_request import (
    ProjectServiceAccountCreateRequest as ProjectServiceAccountCreateRequest,
)
from openapiopenai.models.project_service_account_create_request import (
    ProjectServiceAccountCreateRequestDict as ProjectServiceAccountCreateRequestDict,
)
from openapiopenai.models.project_service_account_create_response import (
    ProjectServiceAccountCreateResponse as ProjectServiceAccountCreateResponse,
)
from openapiopenai.models.project_service_account_delete_response import (
    ProjectServiceAccountDeleteResponse as ProjectServiceAccountDeleteResponse,
)
from openapiopenai.models.project_service_account_list_response import (
    ProjectServiceAccountListResponse as ProjectServiceAccountListResponse,
)
from openapiopenai.models.project_service_tier_settings import (
    ProjectServiceTierSettings as ProjectServiceTierSettings,
)
from openapiopenai.models.project_service_tier_settings_enabled_tiers import (
    ProjectServiceTierSettingsEnabledTiers as ProjectServiceTierSettingsEnabledTiers,
)
from openapiopenai.models.project_spend_alert import (
    ProjectSpendAlert as ProjectSpendAlert,
)
from openapiopenai.models.project_spend_alert_deleted_resource import (
    ProjectSpendAlertDeletedResource as ProjectSpendAlertDeletedResource,
)
from openapiopenai.models.project_spend_alert_list_resource import (
    ProjectSpendAlertListResource as ProjectSpendAlertListResource,
)
from openapiopenai.models.project_spend_limit_deleted_resource import (
    ProjectSpendLimitDeletedResource as ProjectSpendLimitDeletedResource,
)
from openapiopenai.models.project_spend_limit_resource import (
    ProjectSpendLimitResource as ProjectSpendLimitResource,
)
from openapiopenai.models.project_update_request import (
    ProjectUpdateRequest as ProjectUpdateRequest,
)
from openapiopenai.models.project_update_request import (
    ProjectUpdateRequestDict as ProjectUpdateRequestDict,
)
from openapiopenai.models.project_user import (
    ProjectUser as ProjectUser,
)
from openapiopenai.models.project_user_create_request import (
    ProjectUserCreateRequest as ProjectUserCreateRequest,
)
from openapiopenai.models.project_user_create_request import (
    ProjectUserCreateRequestDict as ProjectUserCreateRequestDict,
)
from openapiopenai.models.project_user_delete_response import (
    ProjectUserDeleteResponse as ProjectUserDeleteResponse,
)
from openapiopenai.models.project_user_list_response import (
    ProjectUserListResponse as ProjectUserListResponse,
)
from openapiopenai.models.project_user_update_request import (
    ProjectUserUpdateRequest as ProjectUserUpdateRequest,
)
from openapiopenai.models.project_user_update_request import (
    ProjectUserUpdateRequestDict as ProjectUserUpdateRequestDict,
)
from openapiopenai.models.prompt import (
    Prompt as Prompt,
)
from openapiopenai.models.prompt import (
    PromptDict as PromptDict,
)
from openapiopenai.models.prompt_cache_breakpoint_config import (
    PromptCacheBreakpointConfig as PromptCacheBreakpointConfig,
)
from openapiopenai.models.prompt_cache_breakpoint_config import (
    PromptCacheBreakpointConfigDict as PromptCacheBreakpointConfigDict,
)
from openapiopenai.models.prompt_cache_breakpoint_param import (
    PromptCacheBreakpointParam as PromptCacheBreakpointParam,
)
from openapiopenai.models.prompt_cache_breakpoint_param import (
    PromptCacheBreakpointParamDict as PromptCacheBreakpointParamDict,
)
from openapiopenai.models.prompt_cache_mode_enum import (
    PromptCacheModeEnum as PromptCacheModeEnum,
)
from openapiopenai.models.prompt_cache_options import (
    PromptCacheOptions as PromptCacheOptions,
)
from openapiopenai.models.prompt_cache_options_param import (
    PromptCacheOptionsParam as PromptCacheOptionsParam,
)
from openapiopenai.models.prompt_cache_options_param import (
    PromptCacheOptionsParamDict as PromptCacheOptionsParamDict,
)
from openapiopenai.models.prompt_cache_retention_enum import (
    PromptCacheRetentionEnum as PromptCacheRetentionEnum,
)
from openapiopenai.models.prompt_cache_ttl_enum import (
    PromptCacheTTLEnum as PromptCacheTTLEnum,
)
from openapiopenai.models.provenance_check_object import (
    ProvenanceCheckObject as ProvenanceCheckObject,
)
from openapiopenai.models.provenance_detection_result_api import (
    ProvenanceDetectionResultApi as ProvenanceDetectionResultApi,
)
from openapiopenai.models.provenance_resource import (
    ProvenanceResource as ProvenanceResource,
)
from openapiopenai.models.provenance_resource_results_item import (
    ProvenanceResourceResultsItem as ProvenanceResourceResultsItem,
)
from openapiopenai.models.provenance_resource_results_item import (
    UnknownProvenanceResourceResultsItem as UnknownProvenanceResourceResultsItem,
)
from openapiopenai.models.public_assign_organization_group_role_body import (
    PublicAssignOrganizationGroupRoleBody as PublicAssignOrganizationGroupRoleBody,
)
from openapiopenai.models.public_assign_organization_group_role_body import (
    PublicAssignOrganizationGroupRoleBodyDict as PublicAssignOrganizationGroupRoleBodyDict,
)
from openapiopenai.models.public_create_organization_role_body import (
    PublicCreateOrganizationRoleBody as PublicCreateOrganizationRoleBody,
)
from openapiopenai.models.public_create_organization_role_body import (
    PublicCreateOrganizationRoleBodyDict as PublicCreateOrganizationRoleBodyDict,
)
from openapiopenai.models.public_project_residency import (
    PublicProjectResidency as PublicProjectResidency,
)
from openapiopenai.models.public_role_list_resource import (
    PublicRoleListResource as PublicRoleListResource,
)
from openapiopenai.models.public_update_organization_role_body import (
    PublicUpdateOrganizationRoleBody as PublicUpdateOrganizationRoleBody,
)
from openapiopenai.models.public_update_organization_role_body import (
    PublicUpdateOrganizationRoleBodyDict as PublicUpdateOrganizationRoleBodyDict,
)
from openapiopenai.models.ranker_version_type import (
    RankerVersionType as RankerVersionType,
)
from openapiopenai.models.ranking_options import (
    RankingOptions as RankingOptions,
)
from openapiopenai.models.ranking_options import (
    RankingOptionsDict as RankingOptionsDict,
)
from openapiopenai.models.rate_limits_param import (
    RateLimitsParam as RateLimitsParam,
)
from openapiopenai.models.rate_limits_param import (
    RateLimitsParamDict as RateLimitsParamDict,
)
from openapiopenai.models.realtime_audio_formats import (
    RealtimeAudioFormats as RealtimeAudioFormats,
)
from openapiopenai.models.realtime_audio_formats import (
    RealtimeAudioFormatsDict as RealtimeAudioFormatsDict,
)
from openapiopenai.models.realtime_audio_formats import (
    UnknownRealtimeAudioFormats as UnknownRealtimeAudioFormats,
)
from openapiopenai.models.realtime_audio_formats_audio_pcm import (
    RealtimeAudioFormatsAudioPcm as RealtimeAudioFormatsAudioPcm,
)
from openapiopenai.models.realtime_audio_formats_audio_pcm import (
    RealtimeAudioFormatsAudioPcmDict as RealtimeAudioFormatsAudioPcmDict,
)
from openapiopenai.models.realtime_audio_formats_audio_pcma import (
    RealtimeAudioFormatsAudioPcma as RealtimeAudioFormatsAudioPcma,
)
from openapiopenai.models.realtime_audio_formats_audio_pcma import (
    RealtimeAudioFormatsAudioPcmaDict as RealtimeAudioFormatsAudioPcmaDict,
)
from openapiopenai.models.realtime_audio_formats_audio_pcmu import (
    RealtimeAudioFormatsAudioPcmu as RealtimeAudioFormatsAudioPcmu,
)
from openapiopenai.models.realtime_audio_formats_audio_pcmu import (
    RealtimeAudioFormatsAudioPcmuDict as RealtimeAudioFormatsAudioPcmuDict,
)
from openapiopenai.models.realtime_beta_client_event import (
    RealtimeBetaClientEvent as RealtimeBetaClientEvent,
)
from openapiopenai.models.realtime_beta_client_event import (
    RealtimeBetaClientEventDict as RealtimeBetaClientEventDict,
)
from openapiopenai.models.realtime_beta_client_event import (
    UnknownRealtimeBetaClientEvent as UnknownRealtimeBetaClientEvent,
)
from openapiopenai.models.realtime_beta_client_event_conversation_item_create import (
    RealtimeBetaClientEventConversationItemCreate as RealtimeBetaClientEventConversationItemCreate,
)
from openapiopenai.models.realtime_beta_client_event_conversation_item_create import (
    RealtimeBetaClientEventConversationItemCreateDict as RealtimeBetaClientEventConversationItemCreateDict,
)
from openapiopenai.models.realtime_beta_client_event_conversation_item_delete import (
    RealtimeBetaClientEventConversationItemDelete as RealtimeBetaClientEventConversationItemDelete,
)
from openapiopenai.models.realtime_beta_client_event_conversation_item_delete import (
    RealtimeBetaClientEventConversationItemDeleteDict as RealtimeBetaClientEventConversationItemDeleteDict,
)
from openapiopenai.models.realtime_beta_client_event_conversation_item_retrieve import (
    RealtimeBetaClientEventConversationItemRetrieve as RealtimeBetaClientEventConversationItemRetrieve,
)
from openapiopenai.models.realtime_beta_client_event_conversation_item_retrieve import (
    RealtimeBetaClientEventConversationItemRetrieveDict as RealtimeBetaClientEventConversationItemRetrieveDict,
)
from openapiopenai.models.realtime_beta_client_event_conversation_item_truncate import (
    RealtimeBetaClientEventConversationItemTruncate as RealtimeBetaClientEventConversationItemTruncate,
)
from openapiopenai.models.realtime_beta_client_event_conversation_item_truncate import (
    RealtimeBetaClientEventConversationItemTruncateDict as RealtimeBetaClientEventConversationItemTruncateDict,
)
from openapiopenai.models.realtime_beta_client_event_input_audio_buffer_append import (
    RealtimeBetaClientEventInputAudioBufferAppend as RealtimeBetaClientEventInputAudioBufferAppend,
)
from openapiopenai.models.realtime_beta_client_event_input_audio_buffer_append import (
    RealtimeBetaClientEventInputAudioBufferAppendDict as RealtimeBetaClientEventInputAudioBufferAppendDict,
)
from openapiopenai.models.realtime_beta_client_event_input_audio_buffer_clear import (
    RealtimeBetaClientEventInputAudioBufferClear as RealtimeBetaClientEventInputAudioBufferClear,
)
from openapiopenai.models.realtime_beta_client_event_input_audio_buffer_clear import (
    RealtimeBetaClientEventInputAudioBufferClearDict as RealtimeBetaClientEventInputAudioBufferClearDict,
)
from openapiopenai.models.realtime_beta_client_event_input_audio_buffer_commit import (
    RealtimeBetaClientEventInputAudioBufferCommit as RealtimeBetaClientEventInputAudioBufferCommit,
)
from openapiopenai.models.realtime_beta_client_event_input_audio_buffer_commit import (
    RealtimeBetaClientEventInputAudioBufferCommitDict as RealtimeBetaClientEventInputAudioBufferCommitDict,
)
from openapiopenai.models.realtime_beta_client_event_output_audio_buffer_clear import (
    RealtimeBetaClientEventOutputAudioBufferClear as RealtimeBetaClientEventOutputAudioBufferClear,
)
from openapiopenai.models.realtime_beta_client_event_output_audio_buffer_clear import (
    RealtimeBetaClientEventOutputAudioBufferClearDict as RealtimeBetaClientEventOutputAudioBufferClearDict,
)
from openapiopenai.models.realtime_beta_client_event_response_cancel import (
    RealtimeBetaClientEventResponseCancel as RealtimeBetaClientEventResponseCancel,
)
from openapiopenai.models.realtime_beta_client_event_response_cancel import (
    RealtimeBetaClientEventResponseCancelDict as RealtimeBetaClientEventResponseCancelDict,
)
from openapiopenai.models.realtime_beta_client_event_response_create import (
    RealtimeBetaClientEventResponseCreate as RealtimeBetaClientEventResponseCreate,
)
from openapiopenai.models.realtime_beta_client_event_response_create import (
    RealtimeBetaClientEventResponseCreateDict as RealtimeBetaClientEventResponseCreateDict,
)
from openapiopenai.models.realtime_beta_client_event_session_update import (
    RealtimeBetaClientEventSessionUpdate as RealtimeBetaClientEventSessionUpdate,
)
from openapiopenai.models.realtime_beta_client_event_session_update import (
    RealtimeBetaClientEventSessionUpdateDict as RealtimeBetaClientEventSessionUpdateDict,
)
from openapiopenai.models.realtime_beta_client_event_transcription_session_update import (
    RealtimeBetaClientEventTranscriptionSessionUpdate as RealtimeBetaClientEventTranscriptionSessionUpdate,
)
from openapiopenai.models.realtime_beta_client_event_transcription_session_update import (
    RealtimeBetaClientEventTranscriptionSessionUpdateDict as RealtimeBetaClientEventTranscriptionSessionUpdateDict,
)
from openapiopenai.models.realtime_beta_conversation_created_event import (
    RealtimeBetaConversationCreatedEvent as RealtimeBetaConversationCreatedEvent,
)
from openapiopenai.models.realtime_beta_conversation_created_event_conversation import (
    RealtimeBetaConversationCreatedEventConversation as RealtimeBetaConversationCreatedEventConversation,
)
from openapiopenai.models.realtime_beta_response import (
    RealtimeBetaResponse as RealtimeBetaResponse,
)
from openapiopenai.models.realtime_beta_response_audio_delta_event import (
    RealtimeBetaResponseAudioDeltaEvent as RealtimeBetaResponseAudioDeltaEvent,
)
from openapiopenai.models.realtime_beta_response_audio_done_event import (
    RealtimeBetaResponseAudioDoneEvent as RealtimeBetaResponseAudioDoneEvent,
)
from openapiopenai.models.realtime_beta_response_audio_transcript_delta_event import (
    RealtimeBetaResponseAudioTranscriptDeltaEvent as RealtimeBetaResponseAudioTranscriptDeltaEvent,
)
from openapiopenai.models.realtime_beta_response_audio_transcript_done_event import (
    RealtimeBetaResponseAudioTranscriptDoneEvent as RealtimeBetaResponseAudioTranscriptDoneEvent,
)
from openapiopenai.models.realtime_beta_response_create_params import (
    RealtimeBetaResponseCreateParams as RealtimeBetaResponseCreateParams,
)
from openapiopenai.models.realtime_beta_response_create_params import (
    RealtimeBetaResponseCreateParamsDict as RealtimeBetaResponseCreateParamsDict,
)
from openapiopenai.models.realtime_beta_response_create_params_conversation import (
    RealtimeBetaResponseCreateParamsConversation as RealtimeBetaResponseCreateParamsConversation,
)
from openapiopenai.models.realtime_beta_response_create_params_conversation import (
    RealtimeBetaResponseCreateParamsConversationDict as RealtimeBetaResponseCreateParamsConversationDict,
)
from openapiopenai.models.realtime_beta_response_create_params_max_output_tokens import (
    RealtimeBetaResponseCreateParamsMaxOutputTokens as RealtimeBetaResponseCreateParamsMaxOutputTokens,
)
from openapiopenai.models.realtime_beta_response_create_params_max_output_tokens import (
    RealtimeBetaResponseCreateParamsMaxOutputTokensDict as RealtimeBetaResponseCreateParamsMaxOutputTokensDict,
)
from openapiopenai.models.realtime_beta_response_create_params_max_response_output_tokens import (
    RealtimeBetaResponseCreateParamsMaxResponseOutputTokens as RealtimeBetaResponseCreateParamsMaxResponseOutputTokens,
)
from openapiopenai.models.realtime_beta_response_create_params_max_response_output_tokens import (
    RealtimeBetaResponseCreateParamsMaxResponseOutputTokensDict as RealtimeBetaResponseCreateParamsMaxResponseOutputTokensDict,
)
from openapiopenai.models.realtime_beta_response_create_params_tool_choice import (
    RealtimeBetaResponseCreateParamsToolChoice as RealtimeBetaResponseCreateParamsToolChoice,
)
from openapiopenai.models.realtime_beta_response_create_params_tool_choice import (
    RealtimeBetaResponseCreateParamsToolChoiceDict as RealtimeBetaResponseCreateParamsToolChoiceDict,
)
from openapiopenai.models.realtime_beta_response_create_params_tool_choice import (
    UnknownRealtimeBetaResponseCreateParamsToolChoice as UnknownRealtimeBetaResponseCreateParamsToolChoice,
)
from openapiopenai.models.realtime_beta_response_create_params_tools_item import (
    RealtimeBetaResponseCreateParamsToolsItem as RealtimeBetaResponseCreateParamsToolsItem,
)
from openapiopenai.models.realtime_beta_response_create_params_tools_item import (
    RealtimeBetaResponseCreateParamsToolsItemDict as RealtimeBetaResponseCreateParamsToolsItemDict,
)
from openapiopenai.models.realtime_beta_response_input_token_details_cached_tokens_details import (
    RealtimeBetaResponseInputTokenDetailsCachedTokensDetails as RealtimeBetaResponseInputTokenDetailsCachedTokensDetails,
)
from openapiopenai.models.realtime_beta_response_max_output_tokens import (
    RealtimeBetaResponseMaxOutputTokens as RealtimeBetaResponseMaxOutputTokens,
)
from openapiopenai.models.realtime_beta_response_status_details import (
    RealtimeBetaResponseStatusDetails as RealtimeBetaResponseStatusDetails,
)
from openapiopenai.models.realtime_beta_response_status_details_error import (
    RealtimeBetaResponseStatusDetailsError as RealtimeBetaResponseStatusDetailsError,
)
from openapiopenai.models.realtime_beta_response_text_delta_event import (
    RealtimeBetaResponseTextDeltaEvent as RealtimeBetaResponseTextDeltaEvent,
)
from openapiopenai.models.realtime_beta_response_text_done_event import (
    RealtimeBetaResponseTextDoneEvent as RealtimeBetaResponseTextDoneEvent,
)
from openapiopenai.models.realtime_beta_response_usage import (
    RealtimeBetaResponseUsage as RealtimeBetaResponseUsage,
)
from openapiopenai.models.realtime_beta_response_usage_input_token_details import (
    RealtimeBetaResponseUsageInputTokenDetails as RealtimeBetaResponseUsageInputTokenDetails,
)
from openapiopenai.models.realtime_beta_response_usage_output_token_details import (
    RealtimeBetaResponseUsageOutputTokenDetails as RealtimeBetaResponseUsageOutputTokenDetails,
)
from openapiopenai.models.realtime_beta_server_event import (
    RealtimeBetaServerEvent as RealtimeBetaServerEvent,
)
from openapiopenai.models.realtime_beta_server_event import (
    UnknownRealtimeBetaServerEvent as UnknownRealtimeBetaServerEvent,
)
from openapiopenai.models.realtime_beta_server_event_audio_transcription_completed_usage import (
    RealtimeBetaServerEventAudioTranscriptionCompletedUsage as RealtimeBetaServerEventAudioTranscriptionCompletedUsage,
)
from openapiopenai.models.realtime_beta_server_event_audio_transcription_completed_usage import (
    UnknownRealtimeBetaServerEventAudioTranscriptionCompletedUsage as UnknownRealtimeBetaServerEventAudioTranscriptionCompletedUsage,
)
from openapiopenai.models.realtime_beta_server_event_audio_transcription_failed_error import (
    RealtimeBetaServerEventAudioTranscriptionFailedError as RealtimeBetaServerEventAudioTranscriptionFailedError,
)
from openapiopenai.models.realtime_beta_server_event_conversation_item_created import (
    RealtimeBetaServerEventConversationItemCreated as RealtimeBetaServerEventConversationItemCreated,
)
from openapiopenai.models.realtime_beta_server_event_conversation_item_deleted import (
    RealtimeBetaServerEventConversationItemDeleted as RealtimeBetaServerEventConversationItemDeleted,
)
from openapiopenai.models.realtime_beta_server_event_conversation_item_input_audio_transcription_completed import (
    RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted as RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted,
)
from openapiopenai.models.realtime_beta_server_event_conversation_item_input_audio_transcription_delta import (
    RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta as RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta,
)
from openapiopenai.models.realtime_beta_server_event_conversation_item_input_audio_transcription_failed import (
    RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed as RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed,
)
from openapiopenai.models.realtime_beta_server_event_conversation_item_input_audio_transcription_segment import (
    RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment as RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment,
)
from openapiopenai.models.realtime_beta_server_event_conversation_item_retrieved import (
    RealtimeBetaServerEventConversationItemRetrieved as RealtimeBetaServerEventConversationItemRetrieved,
)
from openapiopenai.models.realtime_beta_server_event_conversation_item_truncated import (
    RealtimeBetaServerEventConversationItemTruncated as RealtimeBetaServerEventConversationItemTruncated,
)
from openapiopenai.models.realtime_beta_server_event_error import (
    RealtimeBetaServerEventError as RealtimeBetaServerEventError,
)
from openapiopenai.models.realtime_beta_server_event_error_error import (
    RealtimeBetaServerEventErrorError as RealtimeBetaServerEventErrorError,
)
from openapiopenai.models.realtime_beta_server_event_input_audio_buffer_cleared import (
    RealtimeBetaServerEventInputAudioBufferCleared as RealtimeBetaServerEventInputAudioBufferCleared,
)
from openapiopenai.models.realtime_beta_server_event_input_audio_buffer_committed import (
    RealtimeBetaServerEventInputAudioBufferCommitted as RealtimeBetaServerEventInputAudioBufferCommitted,
)
from openapiopenai.models.realtime_beta_server_event_input_audio_buffer_speech_started import (
    RealtimeBetaServerEventInputAudioBufferSpeechStarted as RealtimeBetaServerEventInputAudioBufferSpeechStarted,
)
from openapiopenai.models.realtime_beta_server_event_input_audio_buffer_speech_stopped import (
    RealtimeBetaServerEventInputAudioBufferSpeechStopped as RealtimeBetaServerEventInputAudioBufferSpeechStopped,
)
from openapiopenai.models.realtime_beta_server_event_mcp_list_tools_completed import (
    RealtimeBetaServerEventMCPListToolsCompleted as RealtimeBetaServerEventMCPListToolsCompleted,
)
from openapiopenai.models.realtime_beta_server_event_mcp_list_tools_failed import (
    RealtimeBetaServerEventMCPListToolsFailed as RealtimeBetaServerEventMCPListToolsFailed,
)
from openapiopenai.models.realtime_beta_server_event_mcp_list_tools_in_progress import (
    RealtimeBetaServerEventMCPListToolsInProgress as RealtimeBetaServerEventMCPListToolsInProgress,
)
from openapiopenai.models.realtime_beta_server_event_rate_limits_updated import (
    RealtimeBetaServerEventRateLimitsUpdated as RealtimeBetaServerEventRateLimitsUpdated,
)
from openapiopenai.models.realtime_beta_server_event_rate_limits_updated_rate_limits_item import (
    RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem as RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem,
)
from openapiopenai.models.realtime_beta_server_event_response_audio_delta import (
    RealtimeBetaServerEventResponseAudioDelta as RealtimeBetaServerEventResponseAudioDelta,
)
from openapiopenai.models.realtime_beta_server_event_response_audio_done import (
    RealtimeBetaServerEventResponseAudioDone as RealtimeBetaServerEventResponseAudioDone,
)
from openapiopenai.models.realtime_beta_server_event_response_audio_transcript_delta import (
    RealtimeBetaServerEventResponseAudioTranscriptDelta as RealtimeBetaServerEventResponseAudioTranscriptDelta,
)
from openapiopenai.models.realtime_beta_server_event_response_audio_transcript_done import (
    RealtimeBetaServerEventResponseAudioTranscriptDone as RealtimeBetaServerEventResponseAudioTranscriptDone,
)
from openapiopenai.models.realtime_beta_server_event_response_content_part_added import (
    RealtimeBetaServerEventResponseContentPartAdded as RealtimeBetaServerEventResponseContentPartAdded,
)
from openapiopenai.models.realtime_beta_server_event_response_content_part_added_part import (
    RealtimeBetaServerEventResponseContentPartAddedPart as RealtimeBetaServerEventResponseContentPartAddedPart,
)
from openapiopenai.models.realtime_beta_server_event_response_content_part_done import (
    RealtimeBetaServerEventResponseContentPartDone as RealtimeBetaServerEventResponseContentPartDone,
)
from openapiopenai.models.realtime_beta_server_event_response_content_part_done_part import (
    RealtimeBetaServerEventResponseContentPartDonePart as RealtimeBetaServerEventResponseContentPartDonePart,
)
from openapiopenai.models.realtime_beta_server_event_response_created import (
    RealtimeBetaServerEventResponseCreated as RealtimeBetaServerEventResponseCreated,
)
from openapiopenai.models.realtime_beta_server_event_response_done import (
    RealtimeBetaServerEventResponseDone as RealtimeBetaServerEventResponseDone,
)
from openapiopenai.models.realtime_beta_server_event_response_function_call_arguments_delta import (
    RealtimeBetaServerEventResponseFunctionCallArgumentsDelta as RealtimeBetaServerEventResponseFunctionCallArgumentsDelta,
)
from openapiopenai.models.realtime_beta_server_event_response_function_call_arguments_done import (
    RealtimeBetaServerEventResponseFunctionCallArgumentsDone as RealtimeBetaServerEventResponseFunctionCallArgumentsDone,
)
from openapiopenai.models.realtime_beta_server_event_response_mcp_call_arguments_delta import (
    RealtimeBetaServerEventResponseMCPCallArgumentsDelta as RealtimeBetaServerEventResponseMCPCallArgumentsDelta,
)
from openapiopenai.models.realtime_beta_server_event_response_mcp_call_arguments_done import (
    RealtimeBetaServerEventResponseMCPCallArgumentsDone as RealtimeBetaServerEventResponseMCPCallArgumentsDone,
)
from openapiopenai.models.realtime_beta_server_event_response_mcp_call_completed import (
    RealtimeBetaServerEventResponseMCPCallCompleted as RealtimeBetaServerEventResponseMCPCallCompleted,
)
from openapiopenai.models.realtime_beta_server_event_response_mcp_call_failed import (
    RealtimeBetaServerEventResponseMCPCallFailed as RealtimeBetaServerEventResponseMCPCallFailed,
)
from openapiopenai.models.realtime_beta_server_event_response_mcp_call_in_progress import (
    RealtimeBetaServerEventResponseMCPCallInProgress as RealtimeBetaServerEventResponseMCPCallInProgress,
)
from openapiopenai.models.realtime_beta_server_event_response_output_item_added import (
    RealtimeBetaServerEventResponseOutputItemAdded as RealtimeBetaServerEventResponseOutputItemAdded,
)
from openapiopenai.models.realtime_beta_server_event_response_output_item_done import (
    RealtimeBetaServerEventResponseOutputItemDone as RealtimeBetaServerEventResponseOutputItemDone,
)
from openapiopenai.models.realtime_beta_server_event_response_text_delta import (
    RealtimeBetaServerEventResponseTextDelta as RealtimeBetaServerEventResponseTextDelta,
)
from openapiopenai.models.realtime_beta_server_event_response_text_done import (
    RealtimeBetaServerEventResponseTextDone as RealtimeBetaServerEventResponseTextDone,
)
from openapiopenai.models.realtime_beta_server_event_session_created import (
    RealtimeBetaServerEventSessionCreated as RealtimeBetaServerEventSessionCreated,
)
from openapiopenai.models.realtime_beta_server_event_session_updated import (
    RealtimeBetaServerEventSessionUpdated as RealtimeBetaServerEventSessionUpdated,
)
from openapiopenai.models.realtime_beta_server_event_transcription_session_created import (
    RealtimeBetaServerEventTranscriptionSessionCreated as RealtimeBetaServerEventTranscriptionSessionCreated,
)
from openapiopenai.models.realtime_beta_server_event_transcription_session_updated import (
    RealtimeBetaServerEventTranscriptionSessionUpdated as RealtimeBetaServerEventTranscriptionSessionUpdated,
)
from openapiopenai.models.realtime_call_create_request import (
    RealtimeCallCreateRequest as RealtimeCallCreateRequest,
)
from openapiopenai.models.realtime_call_create_request import (
    RealtimeCallCreateRequestDict as RealtimeCallCreateRequestDict,
)
from openapiopenai.models.realtime_call_refer_request import (
    RealtimeCallReferRequest as RealtimeCallReferRequest,
)
from openapiopenai.models.realtime_call_refer_request import (
    RealtimeCallReferRequestDict as RealtimeCallReferRequestDict,
)
from openapiopenai.models.realtime_call_reject_request import (
    RealtimeCallRejectRequest as RealtimeCallRejectRequest,
)
from openapiopenai.models.realtime_call_reject_request import (
    RealtimeCallRejectRequestDict as RealtimeCallRejectRequestDict,
)
from openapiopenai.models.realtime_client_event import (
    RealtimeClientEvent as RealtimeClientEvent,
)
from openapiopenai.models.realtime_client_event import (
    RealtimeClientEventDict as RealtimeClientEventDict,
)
from openapiopenai.models.realtime_client_event import (
    UnknownRealtimeClientEvent as UnknownRealtimeClientEvent,
)
from openapiopenai.models.realtime_client_event_conversation_item_create import (
    RealtimeClientEventConversationItemCreate as RealtimeClientEventConversationItemCreate,
)
from openapiopenai.models.realtime_client_event_conversation_item_create import (
    RealtimeClientEventConversationItemCreateDict as RealtimeClientEventConversationItemCreateDict,
)
from openapiopenai.models.realtime_client_event_conversation_item_delete import (
    RealtimeClientEventConversationItemDelete as RealtimeClientEventConversationItemDelete,
)
from openapiopenai.models.realtime_client_event_conversation_item_delete import (
    RealtimeClientEventConversationItemDeleteDict as RealtimeClientEventConversationItemDeleteDict,
)
from openapiopenai.models.realtime_client_event_conversation_item_retrieve import (
    RealtimeClientEventConversationItemRetrieve as RealtimeClientEventConversationItemRetrieve,
)
from openapiopenai.models.realtime_client_event_conversation_item_retrieve import (
    RealtimeClientEventConversationItemRetrieveDict as RealtimeClientEventConversationItemRetrieveDict,
)
from openapiopenai.models.realtime_client_event_conversation_item_truncate import (
    RealtimeClientEventConversationItemTruncate as RealtimeClientEventConversationItemTruncate,
)
from openapiopenai.models.realtime_client_event_conversation_item_truncate import (
    RealtimeClientEventConversationItemTruncateDict as RealtimeClientEventConversationItemTruncateDict,
)
from openapiopenai.models.realtime_client_event_input_audio_buffer_append import (
    RealtimeClientEventInputAudioBufferAppend as RealtimeClientEventInputAudioBufferAppend,
)
from openapiopenai.models.realtime_client_event_input_audio_buffer_append import (
    RealtimeClientEventInputAudioBufferAppendDict as RealtimeClientEventInputAudioBufferAppendDict,
)
from openapiopenai.models.realtime_client_event_input_audio_buffer_clear import (
    RealtimeClientEventInputAudioBufferClear as RealtimeClientEventInputAudioBufferClear,
)
from openapiopenai.models.realtime_client_event_input_audio_buffer_clear import (
    RealtimeClientEventInputAudioBufferClearDict as RealtimeClientEventInputAudioBufferClearDict,
)
from openapiopenai.models.realtime_client_event_input_audio_buffer_commit import (
    RealtimeClientEventInputAudioBufferCommit as RealtimeClientEventInputAudioBufferCommit,
)
from openapiopenai.models.realtime_client_event_input_audio_buffer_commit import (
    RealtimeClientEventInputAudioBufferCommitDict as RealtimeClientEventInputAudioBufferCommitDict,
)
from openapiopenai.models.realtime_client_event_output_audio_buffer_clear import (
    RealtimeClientEventOutputAudioBufferClear as RealtimeClientEventOutputAudioBufferClear,
)
from openapiopenai.models.realtime_client_event_output_audio_buffer_clear import (
    RealtimeClientEventOutputAudioBufferClearDict as RealtimeClientEventOutputAudioBufferClearDict,
)
from openapiopenai.models.realtime_client_event_response_cancel import (
    RealtimeClientEventResponseCancel as RealtimeClientEventResponseCancel,
)
from openapiopenai.models.realtime_client_event_response_cancel import (
    RealtimeClientEventResponseCancelDict as RealtimeClientEventResponseCancelDict,
)
from openapiopenai.models.realtime_client_event_response_create import (
    RealtimeClientEventResponseCreate as RealtimeClientEventResponseCreate,
)
from openapiopenai.models.realtime_client_event_response_create import (
    RealtimeClientEventResponseCreateDict as RealtimeClientEventResponseCreateDict,
)
from openapiopenai.models.realtime_client_event_session_update import (
    RealtimeClientEventSessionUpdate as RealtimeClientEventSessionUpdate,
)
from openapiopenai.models.realtime_client_event_session_update import (
    RealtimeClientEventSessionUpdateDict as RealtimeClientEventSessionUpdateDict,
)
from openapiopenai.models.realtime_client_event_session_update_session import (
    RealtimeClientEventSessionUpdateSession as RealtimeClientEventSessionUpdateSession,
)
from openapiopenai.models.realtime_client_event_session_update_session import (
    RealtimeClientEventSessionUpdateSessionDict as RealtimeClientEventSessionUpdateSessionDict,
)
from openapiopenai.models.realtime_client_event_session_update_session import (
    UnknownRealtimeClientEventSessionUpdateSession as UnknownRealtimeClientEventSessionUpdateSession,
)
from openapiopenai.models.realtime_client_event_transcription_session_update import (
    RealtimeClientEventTranscriptionSessionUpdate as RealtimeClientEventTranscriptionSessionUpdate,
)
from openapiopenai.models.realtime_conversation_item import (
    RealtimeConversationItem as RealtimeConversationItem,
)
from openapiopenai.models.realtime_conversation_item import (
    RealtimeConversationItemDict as RealtimeConversationItemDict,
)
from openapiopenai.models.realtime_conversation_item import (
    UnknownRealtimeConversationItem as UnknownRealtimeConversationItem,
)
from openapiopenai.models.realtime_conversation_item_function_call import (
    RealtimeConversationItemFunctionCall as RealtimeConversationItemFunctionCall,
)
from openapiopenai.models.realtime_conversation_item_function_call import (
    RealtimeConversationItemFunctionCallDict as RealtimeConversationItemFunctionCallDict,
)
from openapiopenai.models.realtime_conversation_item_function_call_output import (
    RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput,
)
from openapiopenai.models.realtime_conversation_item_function_call_output import (
    RealtimeConversationItemFunctionCallOutputDict as RealtimeConversationItemFunctionCallOutputDict,
)
from openapiopenai.models.realtime_conversation_item_message import (
    RealtimeConversationItemMessage as RealtimeConversationItemMessage,
)
from openapiopenai.models.realtime_conversation_item_message import (
    RealtimeConversationItemMessageDict as RealtimeConversationItemMessageDict,
)
from openapiopenai.models.realtime_conversation_item_message import (
    UnknownRealtimeConversationItemMessage as UnknownRealtimeConversationItemMessage,
)
from openapiopenai.models.realtime_conversation_item_message_assistant import (
    RealtimeConversationItemMessageAssistant as RealtimeConversationItemMessageAssistant,
)
from openapiopenai.models.realtime_conversation_item_message_assistant import (
    RealtimeConversationItemMessageAssistantDict as RealtimeConversationItemMessageAssistantDict,
)
from openapiopenai.models.realtime_conversation_item_message_assistant_content_item import (
    RealtimeConversationItemMessageAssistantContentItem as RealtimeConversationItemMessageAssistantContentItem,
)
from openapiopenai.models.realtime_conversation_item_message_assistant_content_item import (
    RealtimeConversationItemMessageAssistantContentItemDict as RealtimeConversationItemMessageAssistantContentItemDict,
)
from openapiopenai.models.realtime_conversation_item_message_system import (
    RealtimeConversationItemMessageSystem as RealtimeConversationItemMessageSystem,
)
from openapiopenai.models.realtime_conversation_item_message_system import (
    RealtimeConversationItemMessageSystemDict as RealtimeConversationItemMessageSystemDict,
)
from openapiopenai.models.realtime_conversation_item_message_system_content_item import (
    RealtimeConversationItemMessageSystemContentItem as RealtimeConversationItemMessageSystemContentItem,
)
from openapiopenai.models.realtime_conversation_item_message_system_content_item import (
    RealtimeConversationItemMessageSystemContentItemDict as RealtimeConversationItemMessageSystemContentItemDict,
)
from openapiopenai.models.realtime_conversation_item_message_user import (
    RealtimeConversationItemMessageUser as RealtimeConversationItemMessageUser,
)
from openapiopenai.models.realtime_conversation_item_message_user import (
    RealtimeConversationItemMessageUserDict as RealtimeConversationItemMessageUserDict,
)
from openapiopenai.models.realtime_conversation_item_message_user_content_item import (
    RealtimeConversationItemMessageUserContentItem as RealtimeConversationItemMessageUserContentItem,
)
from openapiopenai.models.realtime_conversation_item_message_user_content_item import (
    RealtimeConversationItemMessageUserContentItemDict as RealtimeConversationItemMessageUserContentItemDict,
)
from openapiopenai.models.realtime_conversation_item_with_reference import (
    RealtimeConversationItemWithReference as RealtimeConversationItemWithReference,
)
from openapiopenai.models.realtime_conversation_item_with_reference_content_item import (
    RealtimeConversationItemWithReferenceContentItem as RealtimeConversationItemWithReferenceContentItem,
)
from openapiopenai.models.realtime_create_client_secret_request import (
    RealtimeCreateClientSecretRequest as RealtimeCreateClientSecretRequest,
)
from openapiopenai.models.realtime_create_client_secret_request import (
    RealtimeCreateClientSecretRequestDict as RealtimeCreateClientSecretRequestDict,
)
from openapiopenai.models.realtime_create_client_secret_request_expires_after import (
    RealtimeCreateClientSecretRequestExpiresAfter as RealtimeCreateClientSecretRequestExpiresAfter,
)
from openapiopenai.models.realtime_create_client_secret_request_expires_after import (
    RealtimeCreateClientSecretRequestExpiresAfterDict as RealtimeCreateClientSecretRequestExpiresAfterDict,
)
from openapiopenai.models.realtime_create_client_secret_request_session import (
    RealtimeCreateClientSecretRequestSession as RealtimeCreateClientSecretRequestSession,
)
from openapiopenai.models.realtime_create_client_secret_request_session import (
    RealtimeCreateClientSecretRequestSessionDict as RealtimeCreateClientSecretRequestSessionDict,
)
from openapiopenai.models.realtime_create_client_secret_request_session import (
    UnknownRealtimeCreateClientSecretRequestSession as UnknownRealtimeCreateClientSecretRequestSession,
)
from openapiopenai.models.realtime_create_client_secret_response import (
    RealtimeCreateClientSecretResponse as RealtimeCreateClientSecretResponse,
)
from openapiopenai.models.realtime_create_client_secret_response_session import (
    RealtimeCreateClientSecretResponseSession as RealtimeCreateClientSecretResponseSession,
)
from openapiopenai.models.realtime_create_client_secret_response_session import (
    UnknownRealtimeCreateClientSecretResponseSession as UnknownRealtimeCreateClientSecretResponseSession,
)
from openapiopenai.models.realtime_function_tool import (
    RealtimeFunctionTool as RealtimeFunctionTool,
)
from openapiopenai.models.realtime_function_tool import (
    RealtimeFunctionToolDict as RealtimeFunctionToolDict,
)
from openapiopenai.models.realtime_mcp_approval_request import (
    RealtimeMCPApprovalRequest as RealtimeMCPApprovalRequest,
)
from openapiopenai.models.realtime_mcp_approval_request import (
    RealtimeMCPApprovalRequestDict as RealtimeMCPApprovalRequestDict,
)
from openapiopenai.models.realtime_mcp_approval_response import (
    RealtimeMCPApprovalResponse as RealtimeMCPApprovalResponse,
)
from openapiopenai.models.realtime_mcp_approval_response import (
    RealtimeMCPApprovalResponseDict as RealtimeMCPApprovalResponseDict,
)
from openapiopenai.models.realtime_mcp_list_tools import (
    RealtimeMCPListTools as RealtimeMCPListTools,
)
from openapiopenai.models.realtime_mcp_list_tools import (
    RealtimeMCPListToolsDict as RealtimeMCPListToolsDict,
)
from openapiopenai.models.realtime_mcp_protocol_error import (
    RealtimeMCPProtocolError as RealtimeMCPProtocolError,
)
from openapiopenai.models.realtime_mcp_protocol_error import (
    RealtimeMCPProtocolErrorDict as RealtimeMCPProtocolErrorDict,
)
from openapiopenai.models.realtime_mcp_tool_call import (
    RealtimeMCPToolCall as RealtimeMCPToolCall,
)
from openapiopenai.models.realtime_mcp_tool_call import (
    RealtimeMCPToolCallDict as RealtimeMCPToolCallDict,
)
from openapiopenai.models.realtime_mcp_tool_call_error import (
    RealtimeMCPToolCallError as RealtimeMCPToolCallError,
)
from openapiopenai.models.realtime_mcp_tool_call_error import (
    RealtimeMCPToolCallErrorDict as RealtimeMCPToolCallErrorDict,
)
from openapiopenai.models.realtime_mcp_tool_call_error import (
    UnknownRealtimeMCPToolCallError as UnknownRealtimeMCPToolCallError,
)
from openapiopenai.models.realtime_mcp_tool_execution_error import (
    RealtimeMCPToolExecutionError as RealtimeMCPToolExecutionError,
)
from openapiopenai.models.realtime_mcp_tool_execution_error import (
    RealtimeMCPToolExecutionErrorDict as RealtimeMCPToolExecutionErrorDict,
)
from openapiopenai.models.realtime_mcphttp_error import (
    RealtimeMCPHTTPError as RealtimeMCPHTTPError,
)
from openapiopenai.models.realtime_mcphttp_error import (
    RealtimeMCPHTTPErrorDict as RealtimeMCPHTTPErrorDict,
)
from openapiopenai.models.realtime_reasoning import (
    RealtimeReasoning as RealtimeReasoning,
)
from openapiopenai.models.realtime_reasoning import (
    RealtimeReasoningDict as RealtimeReasoningDict,
)
from openapiopenai.models.realtime_reasoning_effort import (
    RealtimeReasoningEffort as RealtimeReasoningEffort,
)
from openapiopenai.models.realtime_response import (
    RealtimeResponse as RealtimeResponse,
)
from openapiopenai.models.realtime_response_audio import (
    RealtimeResponseAudio as RealtimeResponseAudio,
)
from openapiopenai.models.realtime_response_audio_output import (
    RealtimeResponseAudioOutput as RealtimeResponseAudioOutput,
)
from openapiopenai.models.realtime_response_create_params import (
    RealtimeResponseCreateParams as RealtimeResponseCreateParams,
)
from openapiopenai.models.realtime_response_create_params import (
    RealtimeResponseCreateParamsDict as RealtimeResponseCreateParamsDict,
)
from openapiopenai.models.realtime_response_create_params_audio import (
    RealtimeResponseCreateParamsAudio as RealtimeResponseCreateParamsAudio,
)
from openapiopenai.models.realtime_response_create_params_audio import (
    RealtimeResponseCreateParamsAudioDict as RealtimeResponseCreateParamsAudioDict,
)
from openapiopenai.models.realtime_response_create_params_audio_output import (
    RealtimeResponseCreateParamsAudioOutput as RealtimeResponseCreateParamsAudioOutput,
)
from openapiopenai.models.realtime_response_create_params_audio_output import (
    RealtimeResponseCreateParamsAudioOutputDict as RealtimeResponseCreateParamsAudioOutputDict,
)
from openapiopenai.models.realtime_response_create_params_conversation import (
    RealtimeResponseCreateParamsConversation as RealtimeResponseCreateParamsConversation,
)
from openapiopenai.models.realtime_response_create_params_conversation import (
    RealtimeResponseCreateParamsConversationDict as RealtimeResponseCreateParamsConversationDict,
)
from openapiopenai.models.realtime_response_create_params_max_output_tokens import (
    RealtimeResponseCreateParamsMaxOutputTokens as RealtimeResponseCreateParamsMaxOutputTokens,
)
from openapiopenai.models.realtime_response_create_params_max_output_tokens import (
    RealtimeResponseCreateParamsMaxOutputTokensDict as RealtimeResponseCreateParamsMaxOutputTokensDict,
)
from openapiopenai.models.realtime_response_create_params_tool_choice import (
    RealtimeResponseCreateParamsToolChoice as RealtimeResponseCreateParamsToolChoice,
)
from openapiopenai.models.realtime_response_create_params_tool_choice import (
    RealtimeResponseCreateParamsToolChoiceDict as RealtimeResponseCreateParamsToolChoiceDict,
)
from openapiopenai.models.realtime_response_create_params_tool_choice import (
    UnknownRealtimeResponseCreateParamsToolChoice as UnknownRealtimeResponseCreateParamsToolChoice,
)
from openapiopenai.models.realtime_response_create_params_tools_item import (
    RealtimeResponseCreateParamsToolsItem as RealtimeResponseCreateParamsToolsItem,
)
from openapiopenai.models.realtime_response_create_params_tools_item import (
    RealtimeResponseCreateParamsToolsItemDict as RealtimeResponseCreateParamsToolsItemDict,
)
from openapiopenai.models.realtime_response_create_params_tools_item import (
    UnknownRealtimeResponseCreateParamsToolsItem as UnknownRealtimeResponseCreateParamsToolsItem,
)
from openapiopenai.models.realtime_response_max_output_tokens import (
    RealtimeResponseMaxOutputTokens as RealtimeResponseMaxOutputTokens,
)
from openapiopenai.models.realtime_response_status_details import (
    RealtimeResponseStatusDetails as RealtimeResponseStatusDetails,
)
from openapiopenai.models.realtime_response_status_details_error import (
    RealtimeResponseStatusDetailsError as RealtimeResponseStatusDetailsError,
)
from openapiopenai.models.realtime_response_usage import (
    RealtimeResponseUsage as RealtimeResponseUsage,
)
from openapiopenai.models.realtime_response_usage_input_token_details import (
    RealtimeResponseUsageInputTokenDetails as RealtimeResponseUsageInputTokenDetails,
)
from openapiopenai.models.realtime_response_usage_input_token_details_cached_tokens_details import (
    RealtimeResponseUsageInputTokenDetailsCachedTokensDetails as RealtimeResponseUsageInputTokenDetailsCachedTokensDetails,
)
from openapiopenai.models.realtime_response_usage_output_token_details import (
    RealtimeResponseUsageOutputTokenDetails as RealtimeResponseUsageOutputTokenDetails,
)
from openapiopenai.models.realtime_server_event import (
    RealtimeServerEvent as RealtimeServerEvent,
)
from openapiopenai.models.realtime_server_event import (
    UnknownRealtimeServerEvent as UnknownRealtimeServerEvent,
)
from openapiopenai.models.realtime_server_event_conversation_audio_transcription_failed_error import (
    RealtimeServerEventConversationAudioTranscriptionFailedError as RealtimeServerEventConversationAudioTranscriptionFailedError,
)
from openapiopenai.models.realtime_server_event_conversation_created import (
    RealtimeServerEventConversationCreated as RealtimeServerEventConversationCreated,
)
from openapiopenai.models.realtime_server_event_conversation_created_conversation import (
    RealtimeServerEventConversationCreatedConversation as RealtimeServerEventConversationCreatedConversation,
)
from openapiopenai.models.realtime_server_event_conversation_item_added import (
    RealtimeServerEventConversationItemAdded as RealtimeServerEventConversationItemAdded,
)
from openapiopenai.models.realtime_server_event_conversation_item_created import (
    RealtimeServerEventConversationItemCreated as RealtimeServerEventConversationItemCreated,
)
from openapiopenai.models.realtime_server_event_conversation_item_deleted import (
    RealtimeServerEventConversationItemDeleted as RealtimeServerEventConversationItemDeleted,
)
from openapiopenai.models.realtime_server_event_conversation_item_done import (
    RealtimeServerEventConversationItemDone as RealtimeServerEventConversationItemDone,
)
from openapiopenai.models.realtime_server_event_conversation_item_input_audio_transcription_completed import (
    RealtimeServerEventConversationItemInputAudioTranscriptionCompleted as RealtimeServerEventConversationItemInputAudioTranscriptionCompleted,
)
from openapiopenai.models.realtime_server_event_conversation_item_input_audio_transcription_delta import (
    RealtimeServerEventConversationItemInputAudioTranscriptionDelta as RealtimeServerEventConversationItemInputAudioTranscriptionDelta,
)
from openapiopenai.models.realtime_server_event_conversation_item_input_audio_transcription_failed import (
    RealtimeServerEventConversationItemInputAudioTranscriptionFailed as RealtimeServerEventConversationItemInputAudioTranscriptionFailed,
)
from openapiopenai.models.realtime_server_event_conversation_item_input_audio_transcription_segment import (
    RealtimeServerEventConversationItemInputAudioTranscriptionSegment as RealtimeServerEventConversationItemInputAudioTranscriptionSegment,
)
from openapiopenai.models.realtime_server_event_conversation_item_retrieved import (
    RealtimeServerEventConversationItemRetrieved as RealtimeServerEventConversationItemRetrieved,
)
from openapiopenai.models.realtime_server_event_conversation_item_truncated import (
    RealtimeServerEventConversationItemTruncated as RealtimeServerEventConversationItemTruncated,
)
from openapiopenai.models.realtime_server_event_conversation_transcription_completed_usage import (
    RealtimeServerEventConversationTranscriptionCompletedUsage as RealtimeServerEventConversationTranscriptionCompletedUsage,
)
from openapiopenai.models.realtime_server_event_conversation_transcription_completed_usage import (
    UnknownRealtimeServerEventConversationTranscriptionCompletedUsage as UnknownRealtimeServerEventConversationTranscriptionCompletedUsage,
)
from openapiopenai.models.realtime_server_event_error import (
    RealtimeServerEventError as RealtimeServerEventError,
)
from openapiopenai.models.realtime_server_event_error_error import (
    RealtimeServerEventErrorError as RealtimeServerEventErrorError,
)
from openapiopenai.models.realtime_server_event_input_audio_buffer_cleared import (
    RealtimeServerEventInputAudioBufferCleared as RealtimeServerEventInputAudioBufferCleared,
)
from openapiopenai.models.realtime_server_event_input_audio_buffer_committed import (
    RealtimeServerEventInputAudioBufferCommitted as RealtimeServerEventInputAudioBufferCommitted,
)
from openapiopenai.models.realtime_server_event_input_audio_buffer_dtmf_event_received import (
    RealtimeServerEventInputAudioBufferDtmfEventReceived as RealtimeServerEventInputAudioBufferDtmfEventReceived,
)
from openapiopenai.models.realtime_server_event_input_audio_buffer_speech_started import (
    RealtimeServerEventInputAudioBufferSpeechStarted as RealtimeServerEventInputAudioBufferSpeechStarted,
)
from openapiopenai.models.realtime_server_event_input_audio_buffer_speech_stopped import (
    RealtimeServerEventInputAudioBufferSpeechStopped as RealtimeServerEventInputAudioBufferSpeechStopped,
)
from openapiopenai.models.realtime_server_event_input_audio_buffer_timeout_triggered import (
    RealtimeServerEventInputAudioBufferTimeoutTriggered as RealtimeServerEventInputAudioBufferTimeoutTriggered,
)
from openapiopenai.models.realtime_server_event_mcp_list_tools_completed import (
    RealtimeServerEventMCPListToolsCompleted as RealtimeServerEventMCPListToolsCompleted,
)
from openapiopenai.models.realtime_server_event_mcp_list_tools_failed import (
    RealtimeServerEventMCPListToolsFailed as RealtimeServerEventMCPListToolsFailed,
)
from openapiopenai.models.realtime_server_event_mcp_list_tools_in_progress import (
    RealtimeServerEventMCPListToolsInProgress as RealtimeServerEventMCPListToolsInProgress,
)
from openapiopenai.models.realtime_server_event_output_audio_buffer_cleared import (
    RealtimeServerEventOutputAudioBufferCleared as RealtimeServerEventOutputAudioBufferCleared,
)
from openapiopenai.models.realtime_server_event_output_audio_buffer_started import (
    RealtimeServerEventOutputAudioBufferStarted as RealtimeServerEventOutputAudioBufferStarted,
)
from openapiopenai.models.realtime_server_event_output_audio_buffer_stopped import (
    RealtimeServerEventOutputAudioBufferStopped as RealtimeServerEventOutputAudioBufferStopped,
)
from openapiopenai.models.realtime_server_event_rate_limits_updated import (
    RealtimeServerEventRateLimitsUpdated as RealtimeServerEventRateLimitsUpdated,
)
from openapiopenai.models.realtime_server_event_rate_limits_updated_rate_limits_item import (
    RealtimeServerEventRateLimitsUpdatedRateLimitsItem as RealtimeServerEventRateLimitsUpdatedRateLimitsItem,
)
from openapiopenai.models.realtime_server_event_response_audio_delta import (
    RealtimeServerEventResponseAudioDelta as RealtimeServerEventResponseAudioDelta,
)
from openapiopenai.models.realtime_server_event_response_audio_done import (
    RealtimeServerEventResponseAudioDone as RealtimeServerEventResponseAudioDone,
)
from openapiopenai.models.realtime_server_event_response_audio_transcript_delta import (
    RealtimeServerEventResponseAudioTranscriptDelta as RealtimeServerEventResponseAudioTranscriptDelta,
)
from openapiopenai.models.realtime_server_event_response_audio_transcript_done import (
    RealtimeServerEventResponseAudioTranscriptDone as RealtimeServerEventResponseAudioTranscriptDone,
)
from openapiopenai.models.realtime_server_event_response_content_part_added import (
    RealtimeServerEventResponseContentPartAdded as RealtimeServerEventResponseContentPartAdded,
)
from openapiopenai.models.realtime_server_event_response_content_part_added_part import (
    RealtimeServerEventResponseContentPartAddedPart as RealtimeServerEventResponseContentPartAddedPart,
)
from openapiopenai.models.realtime_server_event_response_content_part_done import (
    RealtimeServerEventResponseContentPartDone as RealtimeServerEventResponseContentPartDone,
)
from openapiopenai.models.realtime_server_event_response_content_part_done_part import (
    RealtimeServerEventResponseContentPartDonePart as RealtimeServerEventResponseContentPartDonePart,
)
from openapiopenai.models.realtime_server_event_response_created import (
    RealtimeServerEventResponseCreated as RealtimeServerEventResponseCreated,
)
from openapiopenai.models.realtime_server_event_response_done import (
    RealtimeServerEventResponseDone as RealtimeServerEventResponseDone,
)
from openapiopenai.models.realtime_server_event_response_function_call_arguments_delta import (
    RealtimeServerEventResponseFunctionCallArgumentsDelta as RealtimeServerEventResponseFunctionCallArgumentsDelta,
)
from openapiopenai.models.realtime_server_event_response_function_call_arguments_done import (
    RealtimeServerEventResponseFunctionCallArgumentsDone as RealtimeServerEventResponseFunctionCallArgumentsDone,
)
from openapiopenai.models.realtime_server_event_response_mcp_call_arguments_delta import (
    RealtimeServerEventResponseMCPCallArgumentsDelta as RealtimeServerEventResponseMCPCallArgumentsDelta,
)
from openapiopenai.models.realtime_server_event_response_mcp_call_arguments_done import (
    RealtimeServerEventResponseMCPCallArgumentsDone as RealtimeServerEventResponseMCPCallArgumentsDone,
)
from openapiopenai.models.realtime_server_event_response_mcp_call_completed import (
    RealtimeServerEventResponseMCPCallCompleted as RealtimeServerEventResponseMCPCallCompleted,
)
from openapiopenai.models.realtime_server_event_response_mcp_call_failed import (
    RealtimeServerEventResponseMCPCallFailed as RealtimeServerEventResponseMCPCallFailed,
)
from openapiopenai.models.realtime_server_event_response_mcp_call_in_progress import (
    RealtimeServerEventResponseMCPCallInProgress as RealtimeServerEventResponseMCPCallInProgress,
)
from openapiopenai.models.realtime_server_event_response_output_item_added import (
    RealtimeServerEventResponseOutputItemAdded as RealtimeServerEventResponseOutputItemAdded,
)
from openapiopenai.models.realtime_server_event_response_output_item_done import (
    RealtimeServerEventResponseOutputItemDone as RealtimeServerEventResponseOutputItemDone,
)
from openapiopenai.models.realtime_server_event_response_text_delta import (
    RealtimeServerEventResponseTextDelta as RealtimeServerEventResponseTextDelta,
)
from openapiopenai.models.realtime_server_event_response_text_done import (
    RealtimeServerEventResponseTextDone as RealtimeServerEventResponseTextDone,
)
from openapiopenai.models.realtime_server_event_session_created import (
    RealtimeServerEventSessionCreated as RealtimeServerEventSessionCreated,
)
from openapiopenai.models.realtime_server_event_session_created_session import (
    RealtimeServerEventSessionCreatedSession as RealtimeServerEventSessionCreatedSession,
)
from openapiopenai.models.realtime_server_event_session_created_session import (
    UnknownRealtimeServerEventSessionCreatedSession as UnknownRealtimeServerEventSessionCreatedSession,
)
from openapiopenai.models.realtime_server_event_session_updated import (
    RealtimeServerEventSessionUpdated as RealtimeServerEventSessionUpdated,
)
from openapiopenai.models.realtime_server_event_session_updated_session import (
    RealtimeServerEventSessionUpdatedSession as RealtimeServerEventSessionUpdatedSession,
)
from openapiopenai.models.realtime_server_event_session_updated_session import (
    UnknownRealtimeServerEventSessionUpdatedSession as UnknownRealtimeServerEventSessionUpdatedSession,
)
from openapiopenai.models.realtime_server_event_transcription_session_updated import (
    RealtimeServerEventTranscriptionSessionUpdated as RealtimeServerEventTranscriptionSessionUpdated,
)
from openapiopenai.models.realtime_session import (
    RealtimeSession as RealtimeSession,
)
from openapiopenai.models.realtime_session_create_request import (
    RealtimeSessionCreateRequest as RealtimeSessionCreateRequest,
)
from openapiopenai.models.realtime_session_create_request import (
    RealtimeSessionCreateRequestDict as RealtimeSessionCreateRequestDict,
)
from openapiopenai.models.realtime_session_create_request_client_secret import (
    RealtimeSessionCreateRequestClientSecret as RealtimeSessionCreateRequestClientSecret,
)
from openapiopenai.models.realtime_session_create_request_client_secret import (
    RealtimeSessionCreateRequestClientSecretDict as RealtimeSessionCreateRequestClientSecretDict,
)
from openapiopenai.models.realtime_session_create_request_client_secret_expires_after import (
    RealtimeSessionCreateRequestClientSecretExpiresAfter as RealtimeSessionCreateRequestClientSecretExpiresAfter,
)
from openapiopenai.models.realtime_session_create_request_client_secret_expires_after import (
    RealtimeSessionCreateRequestClientSecretExpiresAfterDict as RealtimeSessionCreateRequestClientSecretExpiresAfterDict,
)
from openapiopenai.models.realtime_session_create_request_ga import (
    RealtimeSessionCreateRequestGA as RealtimeSessionCreateRequestGA,
)
from openapiopenai.models.realtime_session_create_request_ga import (
    RealtimeSessionCreateRequestGADict as RealtimeSessionCreateRequestGADict,
)
from openapiopenai.models.realtime_session_create_request_ga_audio import (
    RealtimeSessionCreateRequestGAAudio as RealtimeSessionCreateRequestGAAudio,
)
from openapiopenai.models.realtime_session_create_request_ga_audio import (
    RealtimeSessionCreateRequestGAAudioDict as RealtimeSessionCreateRequestGAAudioDict,
)
from openapiopenai.models.realtime_session_create_request_ga_audio_input import (
    RealtimeSessionCreateRequestGAAudioInput as RealtimeSessionCreateRequestGAAudioInput,
)
from openapiopenai.models.realtime_session_create_request_ga_audio_input import (
    RealtimeSessionCreateRequestGAAudioInputDict as RealtimeSessionCreateRequestGAAudioInputDict,
)
from openapiopenai.models.realtime_session_create_request_ga_audio_input_noise_reduction import (
    RealtimeSessionCreateRequestGAAudioInputNoiseReduction as RealtimeSessionCreateRequestGAAudioInputNoiseReduction,
)
from openapiopenai.models.realtime_session_create_request_ga_audio_input_noise_reduction import (
    RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict as RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict,
)
from openapiopenai.models.realtime_session_create_request_ga_audio_output import (
    RealtimeSessionCreateRequestGAAudioOutput as RealtimeSessionCreateRequestGAAudioOutput,
)
from openapiopenai.models.realtime_session_create_request_ga_audio_output import (
    RealtimeSessionCreateRequestGAAudioOutputDict as RealtimeSessionCreateRequestGAAudioOutputDict,
)
from openapiopenai.models.realtime_session_create_request_ga_max_output_tokens import (
    RealtimeSessionCreateRequestGAMaxOutputTokens as RealtimeSessionCreateRequestGAMaxOutputTokens,
)
from openapiopenai.models.realtime_session_create_request_ga_max_output_tokens import (
    RealtimeSessionCreateRequestGAMaxOutputTokensDict as RealtimeSessionCreateRequestGAMaxOutputTokensDict,
)
from openapiopenai.models.realtime_session_create_request_ga_model import (
    RealtimeSessionCreateRequestGAModel as RealtimeSessionCreateRequestGAModel,
)
from openapiopenai.models.realtime_session_create_request_ga_model import (
    RealtimeSessionCreateRequestGAModelDict as RealtimeSessionCreateRequestGAModelDict,
)
from openapiopenai.models.realtime_session_create_request_ga_tool_choice import (
    RealtimeSessionCreateRequestGAToolChoice as RealtimeSessionCreateRequestGAToolChoice,
)
from openapiopenai.models.realtime_session_create_request_ga_tool_choice import (
    RealtimeSessionCreateRequestGAToolChoiceDict as RealtimeSessionCreateRequestGAToolChoiceDict,
)
from openapiopenai.models.realtime_session_create_request_ga_tool_choice import (
    UnknownRealtimeSessionCreateRequestGAToolChoice as UnknownRealtimeSessionCreateRequestGAToolChoice,
)
from openapiopenai.models.realtime_session_create_request_ga_tools_item import (
    RealtimeSessionCreateRequestGAToolsItem as RealtimeSessionCreateRequestGAToolsItem,
)
from openapiopenai.models.realtime_session_create_request_ga_tools_item import (
    RealtimeSessionCreateRequestGAToolsItemDict as RealtimeSessionCreateRequestGAToolsItemDict,
)
from openapiopenai.models.realtime_session_create_request_ga_tools_item import (
    UnknownRealtimeSessionCreateRequestGAToolsItem as UnknownRealtimeSessionCreateRequestGAToolsItem,
)
from openapiopenai.models.realtime_session_create_request_ga_tracing import (
    RealtimeSessionCreateRequestGATracing as RealtimeSessionCreateRequestGATracing,
)
from openapiopenai.models.realtime_session_create_request_ga_tracing import (
    RealtimeSessionCreateRequestGATracingDict as RealtimeSessionCreateRequestGATracingDict,
)
from openapiopenai.models.realtime_session_create_request_ga_tracing_object import (
    RealtimeSessionCreateRequestGATracingObject as RealtimeSessionCreateRequestGATracingObject,
)
from openapiopenai.models.realtime_session_create_request_ga_tracing_object import (
    RealtimeSessionCreateRequestGATracingObjectDict as RealtimeSessionCreateRequestGATracingObjectDict,
)
from openapiopenai.models.realtime_session_create_request_input_audio_noise_reduction import (
    RealtimeSessionCreateRequestInputAudioNoiseReduction as RealtimeSessionCreateRequestInputAudioNoiseReduction,
)
from openapiopenai.models.realtime_session_create_request_input_audio_noise_reduction import (
    RealtimeSessionCreateRequestInputAudioNoiseReductionDict as RealtimeSessionCreateRequestInputAudioNoiseReductionDict,
)
from openapiopenai.models.realtime_session_create_request_input_audio_transcription import (
    RealtimeSessionCreateRequestInputAudioTranscription as RealtimeSessionCreateRequestInputAudioTranscription,
)
from openapiopenai.models.realtime_session_create_request_input_audio_transcription import (
    RealtimeSessionCreateRequestInputAudioTranscriptionDict as RealtimeSessionCreateRequestInputAudioTranscriptionDict,
)
from openapiopenai.models.realtime_session_create_request_max_response_output_tokens import (
    RealtimeSessionCreateRequestMaxResponseOutputTokens as RealtimeSessionCreateRequestMaxResponseOutputTokens,
)
from openapiopenai.models.realtime_session_create_request_max_response_output_tokens import (
    RealtimeSessionCreateRequestMaxResponseOutputTokensDict as RealtimeSessionCreateRequestMaxResponseOutputTokensDict,
)
from openapiopenai.models.realtime_session_create_request_tools_item import (
    RealtimeSessionCreateRequestToolsItem as RealtimeSessionCreateRequestToolsItem,
)
from openapiopenai.models.realtime_session_create_request_tools_item import (
    RealtimeSessionCreateRequestToolsItemDict as RealtimeSessionCreateRequestToolsItemDict,
)
from openapiopenai.models.realtime_session_create_request_tracing import (
    RealtimeSessionCreateRequestTracing as RealtimeSessionCreateRequestTracing,
)
from openapiopenai.models.realtime_session_create_request_tracing import (
    RealtimeSessionCreateRequestTracingDict as RealtimeSessionCreateRequestTracingDict,
)
from openapiopenai.models.realtime_session_create_request_tracing_object import (
    RealtimeSessionCreateRequestTracingObject as RealtimeSessionCreateRequestTracingObject,
)
from openapiopenai.models.realtime_session_create_request_tracing_object import (
    RealtimeSessionCreateRequestTracingObjectDict as RealtimeSessionCreateRequestTracingObjectDict,
)
from openapiopenai.models.realtime_session_create_request_turn_detection import (
    RealtimeSessionCreateRequestTurnDetection as RealtimeSessionCreateRequestTurnDetection,
)
from openapiopenai.models.realtime_session_create_request_turn_detection import (
    RealtimeSessionCreateRequestTurnDetectionDict as RealtimeSessionCreateRequestTurnDetectionDict,
)
from openapiopenai.models.realtime_session_create_response import (
    RealtimeSessionCreateResponse as RealtimeSessionCreateResponse,
)
from openapiopenai.models.realtime_session_create_response_audio import (
    RealtimeSessionCreateResponseAudio as RealtimeSessionCreateResponseAudio,
)
from openapiopenai.models.realtime_session_create_response_audio_input import (
    RealtimeSessionCreateResponseAudioInput as RealtimeSessionCreateResponseAudioInput,
)
from openapiopenai.models.realtime_session_create_response_audio_input_noise_reduction import (
    RealtimeSessionCreateResponseAudioInputNoiseReduction as RealtimeSessionCreateResponseAudioInputNoiseReduction,
)
from openapiopenai.models.realtime_session_create_response_audio_input_turn_detection import (
    RealtimeSessionCreateResponseAudioInputTurnDetection as RealtimeSessionCreateResponseAudioInputTurnDetection,
)
from openapiopenai.models.realtime_session_create_response_audio_output import (
    RealtimeSessionCreateResponseAudioOutput as RealtimeSessionCreateResponseAudioOutput,
)
from openapiopenai.models.realtime_session_create_response_client_secret import (
    RealtimeSessionCreateResponseClientSecret as RealtimeSessionCreateResponseClientSecret,
)
from openapiopenai.models.realtime_session_create_response_ga import (
    RealtimeSessionCreateResponseGA as RealtimeSessionCreateResponseGA,
)
from openapiopenai.models.realtime_session_create_response_ga_audio import (
    RealtimeSessionCreateResponseGAAudio as RealtimeSessionCreateResponseGAAudio,
)
from openapiopenai.models.realtime_session_create_response_ga_audio_input import (
    RealtimeSessionCreateResponseGAAudioInput as RealtimeSessionCreateResponseGAAudioInput,
)
from openapiopenai.models.realtime_session_create_response_ga_audio_input_noise_reduction import (
    RealtimeSessionCreateResponseGAAudioInputNoiseReduction as RealtimeSessionCreateResponseGAAudioInputNoiseReduction,
)
from openapiopenai.models.realtime_session_create_response_ga_audio_output import (
    RealtimeSessionCreateResponseGAAudioOutput as RealtimeSessionCreateResponseGAAudioOutput,
)
from openapiopenai.models.realtime_session_create_response_ga_max_output_tokens import (
    RealtimeSessionCreateResponseGAMaxOutputTokens as RealtimeSessionCreateResponseGAMaxOutputTokens,
)
from openapiopenai.models.realtime_session_create_response_ga_model import (
    RealtimeSessionCreateResponseGAModel as RealtimeSessionCreateResponseGAModel,
)
from openapiopenai.models.realtime_session_create_response_ga_tool_choice import (
    RealtimeSessionCreateResponseGAToolChoice as RealtimeSessionCreateResponseGAToolChoice,
)
from openapiopenai.models.realtime_session_create_response_ga_tool_choice import (
    UnknownRealtimeSessionCreateResponseGAToolChoice as UnknownRealtimeSessionCreateResponseGAToolChoice,
)
from openapiopenai.models.realtime_session_create_response_ga_tools_item import (
    RealtimeSessionCreateResponseGAToolsItem as RealtimeSessionCreateResponseGAToolsItem,
)
from openapiopenai.models.realtime_session_create_response_ga_tools_item import (
    UnknownRealtimeSessionCreateResponseGAToolsItem as UnknownRealtimeSessionCreateResponseGAToolsItem,
)
from openapiopenai.models.realtime_session_create_response_ga_tracing import (
    RealtimeSessionCreateResponseGATracing as RealtimeSessionCreateResponseGATracing,
)
from openapiopenai.models.realtime_session_create_response_ga_tracing_object import (
    RealtimeSessionCreateResponseGATracingObject as RealtimeSessionCreateResponseGATracingObject,
)
from openapiopenai.models.realtime_session_create_response_input_audio_transcription import (
    RealtimeSessionCreateResponseInputAudioTranscription as RealtimeSessionCreateResponseInputAudioTranscription,
)
from openapiopenai.models.realtime_session_create_response_max_output_tokens import (
    RealtimeSessionCreateResponseMaxOutputTokens as RealtimeSessionCreateResponseMaxOutputTokens,
)
from openapiopenai.models.realtime_session_create_response_max_response_output_tokens import (
    RealtimeSessionCreateResponseMaxResponseOutputTokens as RealtimeSessionCreateResponseMaxResponseOutputTokens,
)
from openapiopenai.models.realtime_session_create_response_tracing import (
    RealtimeSessionCreateResponseTracing as RealtimeSessionCreateResponseTracing,
)
from openapiopenai.models.realtime_session_create_response_tracing_object import (
    RealtimeSessionCreateResponseTracingObject as RealtimeSessionCreateResponseTracingObject,
)
from openapiopenai.models.realtime_session_create_response_turn_detection import (
    RealtimeSessionCreateResponseTurnDetection as RealtimeSessionCreateResponseTurnDetection,
)
from openapiopenai.models.realtime_session_input_audio_noise_reduction import (
    RealtimeSessionInputAudioNoiseReduction as RealtimeSessionInputAudioNoiseReduction,
)
from openapiopenai.models.realtime_session_max_response_output_tokens import (
    RealtimeSessionMaxResponseOutputTokens as RealtimeSessionMaxResponseOutputTokens,
)
from openapiopenai.models.realtime_session_model import (
    RealtimeSessionModel as RealtimeSessionModel,
)
from openapiopenai.models.realtime_session_tracing import (
    RealtimeSessionTracing as RealtimeSessionTracing,
)
from openapiopenai.models.realtime_session_tracing_object import (
    RealtimeSessionTracingObject as RealtimeSessionTracingObject,
)
from openapiopenai.models.realtime_transcription_session_create_ga_audio_input_detection import (
    RealtimeTranscriptionSessionCreateGAAudioInputDetection as RealtimeTranscriptionSessionCreateGAAudioInputDetection,
)
from openapiopenai.models.realtime_transcription_session_create_ga_audio_input_detection import (
    UnknownRealtimeTranscriptionSessionCreateGAAudioInputDetection as UnknownRealtimeTranscriptionSessionCreateGAAudioInputDetection,
)
from openapiopenai.models.realtime_transcription_session_create_request import (
    RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
)
from openapiopenai.models.realtime_transcription_session_create_request import (
    RealtimeTranscriptionSessionCreateRequestDict as RealtimeTranscriptionSessionCreateRequestDict,
)
from openapiopenai.models.realtime_transcription_session_create_request_audio_noise_reduction import (
    RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction as RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction,
)
from openapiopenai.models.realtime_transcription_session_create_request_audio_noise_reduction import (
    RealtimeTranscriptionSessionCreateRequestAudioNoiseReductionDict as RealtimeTranscriptionSessionCreateRequestAudioNoiseReductionDict,
)
from openapiopenai.models.realtime_transcription_session_create_request_client_secret import (
    RealtimeTranscriptionSessionCreateRequestClientSecret as RealtimeTranscriptionSessionCreateRequestClientSecret,
)
from openapiopenai.models.realtime_transcription_session_create_request_client_secret import (
    RealtimeTranscriptionSessionCreateRequestClientSecretDict as RealtimeTranscriptionSessionCreateRequestClientSecretDict,
)
from openapiopenai.models.realtime_transcription_session_create_request_ga import (
    RealtimeTranscriptionSessionCreateRequestGA as RealtimeTranscriptionSessionCreateRequestGA,
)
from openapiopenai.models.realtime_transcription_session_create_request_ga import (
    RealtimeTranscriptionSessionCreateRequestGADict as RealtimeTranscriptionSessionCreateRequestGADict,
)
from openapiopenai.models.realtime_transcription_session_create_request_ga_audio import (
    RealtimeTranscriptionSessionCreateRequestGAAudio as RealtimeTranscriptionSessionCreateRequestGAAudio,
)
from openapiopenai.models.realtime_transcription_session_create_request_ga_audio import (
    RealtimeTranscriptionSessionCreateRequestGAAudioDict as RealtimeTranscriptionSessionCreateRequestGAAudioDict,
)
from openapiopenai.models.realtime_transcription_session_create_request_ga_audio_input import (
    RealtimeTranscriptionSessionCreateRequestGAAudioInput as RealtimeTranscriptionSessionCreateRequestGAAudioInput,
)
from openapiopenai.models.realtime_transcription_session_create_request_ga_audio_input import (
    RealtimeTranscriptionSessionCreateRequestGAAudioInputDict as RealtimeTranscriptionSessionCreateRequestGAAudioInputDict,
)
from openapiopenai.models.realtime_transcription_session_create_request_ga_noise_reduction import (
    RealtimeTranscriptionSessionCreateRequestGANoiseReduction as RealtimeTranscriptionSessionCreateRequestGANoiseReduction,
)
from openapiopenai.models.realtime_transcription_session_create_request_ga_noise_reduction import (
    RealtimeTranscriptionSessionCreateRequestGANoiseReductionDict as RealtimeTranscriptionSessionCreateRequestGANoiseReductionDict,
)
from openapiopenai.models.realtime_transcription_session_create_request_turn_detection import (
    RealtimeTranscriptionSessionCreateRequestTurnDetection as RealtimeTranscriptionSessionCreateRequestTurnDetection,
)
from openapiopenai.models.realtime_transcription_session_create_request_turn_detection import (
    RealtimeTranscriptionSessionCreateRequestTurnDetectionDict as RealtimeTranscriptionSessionCreateRequestTurnDetectionDict,
)
from openapiopenai.models.realtime_transcription_session_create_response import (
    RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
)
from openapiopenai.models.realtime_transcription_session_create_response_client_secret import (
    RealtimeTranscriptionSessionCreateResponseClientSecret as RealtimeTranscriptionSessionCreateResponseClientSecret,
)
from openapiopenai.models.realtime_transcription_session_create_response_ga import (
    RealtimeTranscriptionSessionCreateResponseGA as RealtimeTranscriptionSessionCreateResponseGA,
)
from openapiopenai.models.realtime_transcription_session_create_response_ga_audio import (
    RealtimeTranscriptionSessionCreateResponseGAAudio as RealtimeTranscriptionSessionCreateResponseGAAudio,
)
from openapiopenai.models.realtime_transcription_session_create_response_ga_audio_input import (
    RealtimeTranscriptionSessionCreateResponseGAAudioInput as RealtimeTranscriptionSessionCreateResponseGAAudioInput,
)
from openapiopenai.models.realtime_transcription_session_create_response_ga_noise_reduction import (
    RealtimeTranscriptionSessionCreateResponseGANoiseReduction as RealtimeTranscriptionSessionCreateResponseGANoiseReduction,
)
from openapiopenai.models.realtime_transcription_session_create_response_ga_turn_detection import (
    RealtimeTranscriptionSessionCreateResponseGATurnDetection as RealtimeTranscriptionSessionCreateResponseGATurnDetection,
)
from openapiopenai.models.realtime_transcription_session_create_response_turn_detection import (
    RealtimeTranscriptionSessionCreateResponseTurnDetection as RealtimeTranscriptionSessionCreateResponseTurnDetection,
)
from openapiopenai.models.realtime_translation_client_event import (
    RealtimeTranslationClientEvent as RealtimeTranslationClientEvent,
)
from openapiopenai.models.realtime_translation_client_event import (
    RealtimeTranslationClientEventDict as RealtimeTranslationClientEventDict,
)
from openapiopenai.models.realtime_translation_client_event import (
    UnknownRealtimeTranslationClientEvent as UnknownRealtimeTranslationClientEvent,
)
from openapiopenai.models.realtime_translation_client_event_input_audio_buffer_append import (
    RealtimeTranslationClientEventInputAudioBufferAppend as RealtimeTranslationClientEventInputAudioBufferAppend,
)
from openapiopenai.models.realtime_translation_client_event_input_audio_buffer_append import (
    RealtimeTranslationClientEventInputAudioBufferAppendDict as RealtimeTranslationClientEventInputAudioBufferAppendDict,
)
from openapiopenai.models.realtime_translation_client_event_session_close import (
    RealtimeTranslationClientEventSessionClose as RealtimeTranslationClientEventSessionClose,
)
from openapiopenai.models.realtime_translation_client_event_session_close import (
    RealtimeTranslationClientEventSessionCloseDict as RealtimeTranslationClientEventSessionCloseDict,
)
from openapiopenai.models.realtime_translation_client_event_session_update import (
    RealtimeTranslationClientEventSessionUpdate as RealtimeTranslationClientEventSessionUpdate,
)
from openapiopenai.models.realtime_translation_client_event_session_update import (
    RealtimeTranslationClientEventSessionUpdateDict as RealtimeTranslationClientEventSessionUpdateDict,
)
from openapiopenai.models.realtime_translation_client_secret_create_request import (
    RealtimeTranslationClientSecretCreateRequest as RealtimeTranslationClientSecretCreateRequest,
)
from openapiopenai.models.realtime_translation_client_secret_create_request import (
    RealtimeTranslationClientSecretCreateRequestDict as RealtimeTranslationClientSecretCreateRequestDict,
)
from openapiopenai.models.realtime_translation_client_secret_create_request_expires_after import (
    RealtimeTranslationClientSecretCreateRequestExpiresAfter as RealtimeTranslationClientSecretCreateRequestExpiresAfter,
)
from openapiopenai.models.realtime_translation_client_secret_create_request_expires_after import (
    RealtimeTranslationClientSecretCreateRequestExpiresAfterDict as RealtimeTranslationClientSecretCreateRequestExpiresAfterDict,
)
from openapiopenai.models.realtime_translation_client_secret_create_response import (
    RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse,
)
from openapiopenai.models.realtime_translation_server_event import (
    RealtimeTranslationServerEvent as RealtimeTranslationServerEvent,
)
from openapiopenai.models.realtime_translation_server_event import (
    UnknownRealtimeTranslationServerEvent as UnknownRealtimeTranslationServerEvent,
)
from openapiopenai.models.realtime_translation_server_event_session_closed import (
    RealtimeTranslationServerEventSessionClosed as RealtimeTranslationServerEventSessionClosed,
)
from openapiopenai.models.realtime_translation_server_event_session_created import (
    RealtimeTranslationServerEventSessionCreated as RealtimeTranslationServerEventSessionCreated,
)
from openapiopenai.models.realtime_translation_server_event_session_input_transcript_delta import (
    RealtimeTranslationServerEventSessionInputTranscriptDelta as RealtimeTranslationServerEventSessionInputTranscriptDelta,
)
from openapiopenai.models.realtime_translation_server_event_session_output_audio_delta import (
    RealtimeTranslationServerEventSessionOutputAudioDelta as RealtimeTranslationServerEventSessionOutputAudioDelta,
)
from openapiopenai.models.realtime_translation_server_event_session_output_transcript_delta import (
    RealtimeTranslationServerEventSessionOutputTranscriptDelta as RealtimeTranslationServerEventSessionOutputTranscriptDelta,
)
from openapiopenai.models.realtime_translation_server_event_session_updated import (
    RealtimeTranslationServerEventSessionUpdated as RealtimeTranslationServerEventSessionUpdated,
)
from openapiopenai.models.realtime_translation_session import (
    RealtimeTranslationSession as RealtimeTranslationSession,
)
from openapiopenai.models.realtime_translation_session_audio import (
    RealtimeTranslationSessionAudio as RealtimeTranslationSessionAudio,
)
from openapiopenai.models.realtime_translation_session_audio_input import (
    RealtimeTranslationSessionAudioInput as RealtimeTranslationSessionAudioInput,
)
from openapiopenai.models.realtime_translation_session_audio_input_noise_reduction import (
    RealtimeTranslationSessionAudioInputNoiseReduction as RealtimeTranslationSessionAudioInputNoiseReduction,
)
from openapiopenai.models.realtime_translation_session_audio_input_transcription import (
    RealtimeTranslationSessionAudioInputTranscription as RealtimeTranslationSessionAudioInputTranscription,
)
from openapiopenai.models.realtime_translation_session_audio_output import (
    RealtimeTranslationSessionAudioOutput as RealtimeTranslationSessionAudioOutput,
)
from openapiopenai.models.realtime_translation_session_create_request import (
    RealtimeTranslationSessionCreateRequest as RealtimeTranslationSessionCreateRequest,
)
from openapiopenai.models.realtime_translation_session_create_request import (
    RealtimeTranslationSessionCreateRequestDict as RealtimeTranslationSessionCreateRequestDict,
)
from openapiopenai.models.realtime_translation_session_create_request_audio import (
    RealtimeTranslationSessionCreateRequestAudio as RealtimeTranslationSessionCreateRequestAudio,
)
from openapiopenai.models.realtime_translation_session_create_request_audio import (
    RealtimeTranslationSessionCreateRequestAudioDict as RealtimeTranslationSessionCreateRequestAudioDict,
)
from openapiopenai.models.realtime_translation_session_create_request_audio_input import (
    RealtimeTranslationSessionCreateRequestAudioInput as RealtimeTranslationSessionCreateRequestAudioInput,
)
from openapiopenai.models.realtime_translation_session_create_request_audio_input import (
    RealtimeTranslationSessionCreateRequestAudioInputDict as RealtimeTranslationSessionCreateRequestAudioInputDict,
)
from openapiopenai.models.realtime_translation_session_create_request_audio_output import (
    RealtimeTranslationSessionCreateRequestAudioOutput as RealtimeTranslationSessionCreateRequestAudioOutput,
)
from openapiopenai.models.realtime_translation_session_create_request_audio_output import (
    RealtimeTranslationSessionCreateRequestAudioOutputDict as RealtimeTranslationSessionCreateRequestAudioOutputDict,
)
from openapiopenai.models.realtime_translation_session_create_request_input_noise_reduction import (
    RealtimeTranslationSessionCreateRequestInputNoiseReduction as RealtimeTranslationSessionCreateRequestInputNoiseReduction,
)
from openapiopenai.models.realtime_translation_session_create_request_input_noise_reduction import (
    RealtimeTranslationSessionCreateRequestInputNoiseReductionDict as RealtimeTranslationSessionCreateRequestInputNoiseReductionDict,
)
from openapiopenai.models.realtime_translation_session_create_request_input_transcription import (
    RealtimeTranslationSessionCreateRequestInputTranscription as RealtimeTranslationSessionCreateRequestInputTranscription,
)
from openapiopenai.models.realtime_translation_session_create_request_input_transcription import (
    RealtimeTranslationSessionCreateRequestInputTranscriptionDict as RealtimeTranslationSessionCreateRequestInputTranscriptionDict,
)
from openapiopenai.models.realtime_translation_session_update_request import (
    RealtimeTranslationSessionUpdateRequest as RealtimeTranslationSessionUpdateRequest,
)
from openapiopenai.models.realtime_translation_session_update_request import (
    RealtimeTranslationSessionUpdateRequestDict as RealtimeTranslationSessionUpdateRequestDict,
)
from openapiopenai.models.realtime_translation_session_update_request_audio import (
    RealtimeTranslationSessionUpdateRequestAudio as RealtimeTranslationSessionUpdateRequestAudio,
)
from openapiopenai.models.realtime_translation_session_update_request_audio import (
    RealtimeTranslationSessionUpdateRequestAudioDict as RealtimeTranslationSessionUpdateRequestAudioDict,
)
from openapiopenai.models.realtime_translation_session_update_request_audio_input import (
    RealtimeTranslationSessionUpdateRequestAudioInput as RealtimeTranslationSessionUpdateRequestAudioInput,
)
from openapiopenai.models.realtime_translation_session_update_request_audio_input import (
    RealtimeTranslationSessionUpdateRequestAudioInputDict as RealtimeTranslationSessionUpdateRequestAudioInputDict,
)
from openapiopenai.models.realtime_translation_session_update_request_audio_output import (
    RealtimeTranslationSessionUpdateRequestAudioOutput as RealtimeTranslationSessionUpdateRequestAudioOutput,
)
from openapiopenai.models.realtime_translation_session_update_request_audio_output import (
    RealtimeTranslationSessionUpdateRequestAudioOutputDict as RealtimeTranslationSessionUpdateRequestAudioOutputDict,
)
from openapiopenai.models.realtime_translation_session_update_request_input_noise_reduction import (
    RealtimeTranslationSessionUpdateRequestInputNoiseReduction as RealtimeTranslationSessionUpdateRequestInputNoiseReduction,
)
from openapiopenai.models.realtime_translation_session_update_request_input_noise_reduction import (
    RealtimeTranslationSessionUpdateRequestInputNoiseReductionDict as RealtimeTranslationSessionUpdateRequestInputNoiseReductionDict,
)
from openapiopenai.models.realtime_translation_session_update_request_input_transcription import (
    RealtimeTranslationSessionUpdateRequestInputTranscription as RealtimeTranslationSessionUpdateRequestInputTranscription,
)
from openapiopenai.models.realtime_translation_session_update_request_input_transcription import (
    RealtimeTranslationSessionUpdateRequestInputTranscriptionDict as RealtimeTranslationSessionUpdateRequestInputTranscriptionDict,
)
from openapiopenai.models.realtime_truncation import (
    RealtimeTruncation as RealtimeTruncation,
)
from openapiopenai.models.realtime_truncation import (
    RealtimeTruncationDict as RealtimeTruncationDict,
)
from openapiopenai.models.realtime_truncation_retention_ratio import (
    RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio,
)
from openapiopenai.models.realtime_truncation_retention_ratio import (
    RealtimeTruncationRetentionRatioDict as RealtimeTruncationRetentionRatioDict,
)
from openapiopenai.models.realtime_truncation_retention_ratio_token_limits import (
    RealtimeTruncationRetentionRatioTokenLimits as RealtimeTruncationRetentionRatioTokenLimits,
)
from openapiopenai.models.realtime_truncation_retention_ratio_token_limits import (
    RealtimeTruncationRetentionRatioTokenLimitsDict as RealtimeTruncationRetentionRatioTokenLimitsDict,
)
from openapiopenai.models.realtime_turn_detection import (
    RealtimeTurnDetection as RealtimeTurnDetection,
)
from openapiopenai.models.realtime_turn_detection import (
    RealtimeTurnDetectionDict as RealtimeTurnDetectionDict,
)
from openapiopenai.models.realtime_turn_detection import (
    UnknownRealtimeTurnDetection as UnknownRealtimeTurnDetection,
)
from openapiopenai.models.realtime_turn_detection_semantic_vad import (
    RealtimeTurnDetectionSemanticVad as RealtimeTurnDetectionSemanticVad,
)
from openapiopenai.models.realtime_turn_detection_semantic_vad import (
    RealtimeTurnDetectionSemanticVadDict as RealtimeTurnDetectionSemanticVadDict,
)
from openapiopenai.models.realtime_turn_detection_server_vad import (
    RealtimeTurnDetectionServerVad as RealtimeTurnDetectionServerVad,
)
from openapiopenai.models.realtime_turn_detection_server_vad import (
    RealtimeTurnDetectionServerVadDict as RealtimeTurnDetectionServerVadDict,
)
from openapiopenai.models.reasoning import (
    Reasoning as Reasoning,
)
from openapiopenai.models.reasoning import (
    ReasoningDict as ReasoningDict,
)
from openapiopenai.models.reasoning_effort import (
    ReasoningEffort as ReasoningEffort,
)
from openapiopenai.models.reasoning_item import (
    ReasoningItem as ReasoningItem,
)
from openapiopenai.models.reasoning_item import (
    ReasoningItemDict as ReasoningItemDict,
)
from openapiopenai.models.reasoning_mode_enum import (
    ReasoningModeEnum as ReasoningModeEnum,
)
from openapiopenai.models.reasoning_mode_enum import (
    ReasoningModeEnumDict as ReasoningModeEnumDict,
)
from openapiopenai.models.reasoning_text_content import (
    ReasoningTextContent as ReasoningTextContent,
)
from openapiopenai.models.reasoning_text_content import (
    ReasoningTextContentDict as ReasoningTextContentDict,
)
from openapiopenai.models.refer_live_session_request import (
    ReferLiveSessionRequest as ReferLiveSessionRequest,
)
from openapiopenai.models.refer_live_session_request import (
    ReferLiveSessionRequestDict as ReferLiveSessionRequestDict,
)
from openapiopenai.models.refusal_content import (
    RefusalContent as RefusalContent,
)
from openapiopenai.models.refusal_content import (
    RefusalContentDict as RefusalContentDict,
)
from openapiopenai.models.reject_live_session_request import (
    RejectLiveSessionRequest as RejectLiveSessionRequest,
)
from openapiopenai.models.reject_live_session_request import (
    RejectLiveSessionRequestDict as RejectLiveSessionRequestDict,
)
from openapiopenai.models.resource_open_ai_hosted_file_hosted_template_file_resource_file_id import (
    ResourceOpenAIHostedFileHostedTemplateFileResourceFileID as ResourceOpenAIHostedFileHostedTemplateFileResourceFileID,
)
from openapiopenai.models.resource_open_ai_hosted_file_hosted_template_file_resource_file_id import (
    ResourceOpenAIHostedFileHostedTemplateFileResourceFileIDDict as ResourceOpenAIHostedFileHostedTemplateFileResourceFileIDDict,
)
from openapiopenai.models.resource_open_ai_hosted_file_hosted_template_file_resource_inline import (
    ResourceOpenAIHostedFileHostedTemplateFileResourceInline as ResourceOpenAIHostedFileHostedTemplateFileResourceInline,
)
from openapiopenai.models.response import (
    Response as Response,
)
from openapiopenai.models.response_apply_patch_call_operation_diff_delta_event import (
    ResponseApplyPatchCallOperationDiffDeltaEvent as ResponseApplyPatchCallOperationDiffDeltaEvent,
)
from openapiopenai.models.response_apply_patch_call_operation_diff_done_event import (
    ResponseApplyPatchCallOperationDiffDoneEvent as ResponseApplyPatchCallOperationDiffDoneEvent,
)
from openapiopenai.models.response_audio_delta_event import (
    ResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
)
from openapiopenai.models.response_audio_done_event import (
    ResponseAudioDoneEvent as ResponseAudioDoneEvent,
)
from openapiopenai.models.response_audio_transcript_delta_event import (
    ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
)
from openapiopenai.models.response_audio_transcript_done_event import (
    ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
)
from openapiopenai.models.response_code_interpreter_call_code_delta_event import (
    ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
)
from openapiopenai.models.response_code_interpreter_call_code_done_event import (
    ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
)
from openapiopenai.models.response_code_interpreter_call_completed_event import (
    ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
)
from openapiopenai.models.response_code_interpreter_call_in_progress_event import (
    ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
)
from openapiopenai.models.response_code_interpreter_call_interpreting_event import (
    ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
)
from openapiopenai.models.response_compaction_compacting_event import (
    ResponseCompactionCompactingEvent as ResponseCompactionCompactingEvent,
)
from openapiopenai.models.response_completed_event import (
    ResponseCompletedEvent as ResponseCompletedEvent,
)
from openapiopenai.models.response_content_part_added_event import (
    ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
)
from openapiopenai.models.response_content_part_done_event import (
    ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
)
from openapiopenai.models.response_conversation import (
    ResponseConversation as ResponseConversation,
)
from openapiopenai.models.response_created_event import (
    ResponseCreatedEvent as ResponseCreatedEvent,
)
from openapiopenai.models.response_custom_tool_call_input_delta_event import (
    ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
)
from openapiopenai.models.response_custom_tool_call_input_done_event import (
    ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
)
from openapiopenai.models.response_error import (
    ResponseError as ResponseError,
)
from openapiopenai.models.response_error_code import (
    ResponseErrorCode as ResponseErrorCode,
)
from openapiopenai.models.response_error_event import (
    ResponseErrorEvent as ResponseErrorEvent,
)
from openapiopenai.models.response_failed_event import (
    ResponseFailedEvent as ResponseFailedEvent,
)
from openapiopenai.models.response_file_search_call_completed_event import (
    ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
)
from openapiopenai.models.response_file_search_call_in_progress_event import (
    ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
)
from openapiopenai.models.response_file_search_call_searching_event import (
    ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
)
from openapiopenai.models.response_format_json_object import (
    ResponseFormatJsonObject as ResponseFormatJsonObject,
)
from openapiopenai.models.response_format_json_object import (
    ResponseFormatJsonObjectDict as ResponseFormatJsonObjectDict,
)
from openapiopenai.models.response_format_json_schema import (
    ResponseFormatJsonSchema as ResponseFormatJsonSchema,
)
from openapiopenai.models.response_format_json_schema import (
    ResponseFormatJsonSchemaDict as ResponseFormatJsonSchemaDict,
)
from openapiopenai.models.response_format_json_schema_json_schema import (
    ResponseFormatJsonSchemaJsonSchema as ResponseFormatJsonSchemaJsonSchema,
)
from openapiopenai.models.response_format_json_schema_json_schema import (
    ResponseFormatJsonSchemaJsonSchemaDict as ResponseFormatJsonSchemaJsonSchemaDict,
)
from openapiopenai.models.response_format_json_schema_schema import (
    ResponseFormatJsonSchemaSchema as ResponseFormatJsonSchemaSchema,
)
from openapiopenai.models.response_format_text import (
    ResponseFormatText as ResponseFormatText,
)
from openapiopenai.models.response_format_text import (
    ResponseFormatTextDict as ResponseFormatTextDict,
)
from openapiopenai.models.response_format_text_grammar import (
    ResponseFormatTextGrammar as ResponseFormatTextGrammar,
)
from openapiopenai.models.response_format_text_python import (
    ResponseFormatTextPython as ResponseFormatTextPython,
)
from openapiopenai.models.response_function_call_arguments_delta_event import (
    ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
)
from openapiopenai.models.response_function_call_arguments_done_event import (
    ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
)
from openapiopenai.models.response_function_call_output_item import (
    ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem,
)
from openapiopenai.models.response_function_call_output_item import (
    ResponseFunctionCallOutputItemDict as ResponseFunctionCallOutputItemDict,
)
from openapiopenai.models.response_function_call_output_item import (
    UnknownResponseFunctionCallOutputItem as UnknownResponseFunctionCallOutputItem,
)
from openapiopenai.models.response_image_gen_call_completed_event import (
    ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
)
from openapiopenai.models.response_image_gen_call_generating_event import (
    ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
)
from openapiopenai.models.response_image_gen_call_in_progress_event import (
    ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
)
from openapiopenai.models.response_image_gen_call_partial_image_event import (
    ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
)
from openapiopenai.models.response_in_progress_event import (
    ResponseInProgressEvent as ResponseInProgressEvent,
)
from openapiopenai.models.response_incomplete_details import (
    ResponseIncompleteDetails as ResponseIncompleteDetails,
)
from openapiopenai.models.response_incomplete_event import (
    ResponseIncompleteEvent as ResponseIncompleteEvent,
)
from openapiopenai.models.response_input_item import (
    ResponseInputItem as ResponseInputItem,
)
from openapiopenai.models.response_input_item import (
    ResponseInputItemDict as ResponseInputItemDict,
)
from openapiopenai.models.response_input_item import (
    UnknownResponseInputItem as UnknownResponseInputItem,
)
from openapiopenai.models.response_input_item_image_generation_call_error import (
    ResponseInputItemImageGenerationCallError as ResponseInputItemImageGenerationCallError,
)
from openapiopenai.models.response_input_item_image_generation_call_error import (
    ResponseInputItemImageGenerationCallErrorDict as ResponseInputItemImageGenerationCallErrorDict,
)
from openapiopenai.models.response_input_item_image_generation_call_error_moderation_details import (
    ResponseInputItemImageGenerationCallErrorModerationDetails as ResponseInputItemImageGenerationCallErrorModerationDetails,
)
from openapiopenai.models.response_input_item_image_generation_call_error_moderation_details import (
    ResponseInputItemImageGenerationCallErrorModerationDetailsDict as ResponseInputItemImageGenerationCallErrorModerationDetailsDict,
)
from openapiopenai.models.response_input_item_image_generation_call_svg_usage import (
    ResponseInputItemImageGenerationCallSvgUsage as ResponseInputItemImageGenerationCallSvgUsage,
)
from openapiopenai.models.response_input_item_image_generation_call_svg_usage import (
    ResponseInputItemImageGenerationCallSvgUsageDict as ResponseInputItemImageGenerationCallSvgUsageDict,
)
from openapiopenai.models.response_input_item_message import (
    ResponseInputItemMessage as ResponseInputItemMessage,
)
from openapiopenai.models.response_input_item_message import (
    ResponseInputItemMessageDict as ResponseInputItemMessageDict,
)
from openapiopenai.models.response_input_item_message import (
    UnknownResponseInputItemMessage as UnknownResponseInputItemMessage,
)
from openapiopenai.models.response_input_item_message_assistant import (
    ResponseInputItemMessageAssistant as ResponseInputItemMessageAssistant,
)
from openapiopenai.models.response_input_item_message_assistant import (
    ResponseInputItemMessageAssistantDict as ResponseInputItemMessageAssistantDict,
)
from openapiopenai.models.response_input_item_message_assistant import (
    UnknownResponseInputItemMessageAssistant as UnknownResponseInputItemMessageAssistant,
)
from openapiopenai.models.response_input_item_message_user import (
    ResponseInputItemMessageUser as ResponseInputItemMessageUser,
)
from openapiopenai.models.response_input_item_message_user import (
    ResponseInputItemMessageUserDict as ResponseInputItemMessageUserDict,
)
from openapiopenai.models.response_input_item_message_user import (
    UnknownResponseInputItemMessageUser as UnknownResponseInputItemMessageUser,
)
from openapiopenai.models.response_input_transformations_item import (
    ResponseInputTransformationsItem as ResponseInputTransformationsItem,
)
from openapiopenai.models.response_instructions import (
    ResponseInstructions as ResponseInstructions,
)
from openapiopenai.models.response_item_list import (
    ResponseItemList as ResponseItemList,
)
from openapiopenai.models.response_keep_alive_event import (
    ResponseKeepAliveEvent as ResponseKeepAliveEvent,
)
from openapiopenai.models.response_kind_resource_browser_authentication_cancel_resource import (
    ResponseKindResourceBrowserAuthenticationCancelResource as ResponseKindResourceBrowserAuthenticationCancelResource,
)
from openapiopenai.models.response_kind_resource_browser_authentication_cancel_resource import (
    ResponseKindResourceBrowserAuthenticationCancelResourceDict as ResponseKindResourceBrowserAuthenticationCancelResourceDict,
)
from openapiopenai.models.response_kind_resource_browser_authentication_submit_resource import (
    ResponseKindResourceBrowserAuthenticationSubmitResource as ResponseKindResourceBrowserAuthenticationSubmitResource,
)
from openapiopenai.models.response_log_prob import (
    ResponseLogProb as ResponseLogProb,
)
from openapiopenai.models.response_log_prob_top_logprobs_item import (
    ResponseLogProbTopLogprobsItem as ResponseLogProbTopLogprobsItem,
)
from openapiopenai.models.response_mcp_call_arguments_delta_event import (
    ResponseMCPCallArgumentsDeltaEvent as ResponseMCPCallArgumentsDeltaEvent,
)
from openapiopenai.models.response_mcp_call_arguments_done_event import (
    ResponseMCPCallArgumentsDoneEvent as ResponseMCPCallArgumentsDoneEvent,
)
from openapiopenai.models.response_mcp_call_completed_event import (
    ResponseMCPCallCompletedEvent as ResponseMCPCallCompletedEvent,
)
from openapiopenai.models.response_mcp_call_failed_event import (
    ResponseMCPCallFailedEvent as ResponseMCPCallFailedEvent,
)
from openapiopenai.models.response_mcp_call_in_progress_event import (
    ResponseMCPCallInProgressEvent as ResponseMCPCallInProgressEvent,
)
from openapiopenai.models.response_mcp_list_tools_completed_event import (
    ResponseMCPListToolsCompletedEvent as ResponseMCPListToolsCompletedEvent,
)
from openapiopenai.models.response_mcp_list_tools_failed_event import (
    ResponseMCPListToolsFailedEvent as ResponseMCPListToolsFailedEvent,
)
from openapiopenai.models.response_mcp_list_tools_in_progress_event import (
    ResponseMCPListToolsInProgressEvent as ResponseMCPListToolsInProgressEvent,
)
from openapiopenai.models.response_modalities import (
    ResponseModalities as ResponseModalities,
)
from openapiopenai.models.response_output_item_added_event import (
    ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
)
from openapiopenai.models.response_output_item_done_event import (
    ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
)
from openapiopenai.models.response_output_text import (
    ResponseOutputText as ResponseOutputText,
)
from openapiopenai.models.response_output_text_annotation_added_event import (
    ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
)
from openapiopenai.models.response_output_text_annotations_item import (
    ResponseOutputTextAnnotationsItem as ResponseOutputTextAnnotationsItem,
)
from openapiopenai.models.response_output_text_annotations_item import (
    UnknownResponseOutputTextAnnotationsItem as UnknownResponseOutputTextAnnotationsItem,
)
from openapiopenai.models.response_prompt_cache_diagnostics import (
    ResponsePromptCacheDiagnostics as ResponsePromptCacheDiagnostics,
)
from openapiopenai.models.response_prompt_cache_diagnostics import (
    UnknownResponsePromptCacheDiagnostics as UnknownResponsePromptCacheDiagnostics,
)
from openapiopenai.models.response_prompt_cache_diagnostics_cache_hit import (
    ResponsePromptCacheDiagnosticsCacheHit as ResponsePromptCacheDiagnosticsCacheHit,
)
from openapiopenai.models.response_prompt_cache_diagnostics_cache_miss import (
    ResponsePromptCacheDiagnosticsCacheMiss as ResponsePromptCacheDiagnosticsCacheMiss,
)
from openapiopenai.models.response_prompt_cache_diagnostics_comparison_response_not_found import (
    ResponsePromptCacheDiagnosticsComparisonResponseNotFound as ResponsePromptCacheDiagnosticsComparisonResponseNotFound,
)
from openapiopenai.models.response_prompt_cache_diagnostics_unavailable import (
    ResponsePromptCacheDiagnosticsUnavailable as ResponsePromptCacheDiagnosticsUnavailable,
)
from openapiopenai.models.response_prompt_variables import (
    ResponsePromptVariables as ResponsePromptVariables,
)
from openapiopenai.models.response_prompt_variables_value import (
    ResponsePromptVariablesValue as ResponsePromptVariablesValue,
)
from openapiopenai.models.response_prompt_variables_value import (
    ResponsePromptVariablesValueDict as ResponsePromptVariablesValueDict,
)
from openapiopenai.models.response_prompt_variables_value import (
    UnknownResponsePromptVariablesValue as UnknownResponsePromptVariablesValue,
)
from openapiopenai.models.response_properties import (
    ResponseProperties as ResponseProperties,
)
from openapiopenai.models.response_queued_event import (
    ResponseQueuedEvent as ResponseQueuedEvent,
)
from openapiopenai.models.response_rate_limits_updated_event import (
    ResponseRateLimitsUpdatedEvent as ResponseRateLimitsUpdatedEvent,
)
from openapiopenai.models.response_reasoning_summary_part_added_event import (
    ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
)
from openapiopenai.models.response_reasoning_summary_part_added_event_part import (
    ResponseReasoningSummaryPartAddedEventPart as ResponseReasoningSummaryPartAddedEventPart,
)
from openapiopenai.models.response_reasoning_summary_part_done_event import (
    ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
)
from openapiopenai.models.response_reasoning_summary_part_done_event_part import (
    ResponseReasoningSummaryPartDoneEventPart as ResponseReasoningSummaryPartDoneEventPart,
)
from openapiopenai.models.response_reasoning_summary_text_delta_event import (
    ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
)
from openapiopenai.models.response_reasoning_summary_text_done_event import (
    ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
)
from openapiopenai.models.response_reasoning_text_delta_event import (
    ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
)
from openapiopenai.models.response_reasoning_text_done_event import (
    ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
)
from openapiopenai.models.response_refusal_delta_event import (
    ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent,
)
from openapiopenai.models.response_refusal_done_event import (
    ResponseRefusalDoneEvent as ResponseRefusalDoneEvent,
)
from openapiopenai.models.response_shell_call_command_added_streaming_event import (
    ResponseShellCallCommandAddedStreamingEvent as ResponseShellCallCommandAddedStreamingEvent,
)
from openapiopenai.models.response_shell_call_command_delta_streaming_event import (
    ResponseShellCallCommandDeltaStreamingEvent as ResponseShellCallCommandDeltaStreamingEvent,
)
from openapiopenai.models.response_shell_call_command_done_streaming_event import (
    ResponseShellCallCommandDoneStreamingEvent as ResponseShellCallCommandDoneStreamingEvent,
)
from openapiopenai.models.response_shell_call_output_content_delta_streaming_event import (
    ResponseShellCallOutputContentDeltaStreamingEvent as ResponseShellCallOutputContentDeltaStreamingEvent,
)
from openapiopenai.models.response_shell_call_output_content_done_streaming_event import (
    ResponseShellCallOutputContentDoneStreamingEvent as ResponseShellCallOutputContentDoneStreamingEvent,
)
from openapiopenai.models.response_steer_accepted_event import (
    ResponseSteerAcceptedEvent as ResponseSteerAcceptedEvent,
)
from openapiopenai.models.response_steer_accepted_event_steer import (
    ResponseSteerAcceptedEventSteer as ResponseSteerAcceptedEventSteer,
)
from openapiopenai.models.response_steer_event import (
    ResponseSteerEvent as ResponseSteerEvent,
)
from openapiopenai.models.response_steer_event import (
    ResponseSteerEventDict as ResponseSteerEventDict,
)
from openapiopenai.models.response_steer_event_input import (
    ResponseSteerEventInput as ResponseSteerEventInput,
)
from openapiopenai.models.response_steer_event_input import (
    ResponseSteerEventInputDict as ResponseSteerEventInputDict,
)
from openapiopenai.models.response_steer_event_input_item import (
    ResponseSteerEventInputItem as ResponseSteerEventInputItem,
)
from openapiopenai.models.response_steer_event_input_item import (
    ResponseSteerEventInputItemDict as ResponseSteerEventInputItemDict,
)
from openapiopenai.models.response_steer_event_input_item import (
    UnknownResponseSteerEventInputItem as UnknownResponseSteerEventInputItem,
)
from openapiopenai.models.response_steer_failed_event import (
    ResponseSteerFailedEvent as ResponseSteerFailedEvent,
)
from openapiopenai.models.response_steer_failed_event_error import (
    ResponseSteerFailedEventError as ResponseSteerFailedEventError,
)
from openapiopenai.models.response_steer_failed_event_steer import (
    ResponseSteerFailedEventSteer as ResponseSteerFailedEventSteer,
)
from openapiopenai.models.response_steer_failed_event_steer_input import (
    ResponseSteerFailedEventSteerInput as ResponseSteerFailedEventSteerInput,
)
from openapiopenai.models.response_steer_failed_event_steer_input_item import (
    ResponseSteerFailedEventSteerInputItem as ResponseSteerFailedEventSteerInputItem,
)
from openapiopenai.models.response_steer_failed_event_steer_input_item import (
    UnknownResponseSteerFailedEventSteerInputItem as UnknownResponseSteerFailedEventSteerInputItem,
)
from openapiopenai.models.response_steer_input_item_list_message import (
    ResponseSteerInputItemListMessage as ResponseSteerInputItemListMessage,
)
from openapiopenai.models.response_steer_input_item_list_message import (
    ResponseSteerInputItemListMessageDict as ResponseSteerInputItemListMessageDict,
)
from openapiopenai.models.response_steer_input_item_list_message_content import (
    ResponseSteerInputItemListMessageContent as ResponseSteerInputItemListMessageContent,
)
from openapiopenai.models.response_steer_input_item_list_message_content import (
    ResponseSteerInputItemListMessageContentDict as ResponseSteerInputItemListMessageContentDict,
)
from openapiopenai.models.response_steer_pending_event import (
    ResponseSteerPendingEvent as ResponseSteerPendingEvent,
)
from openapiopenai.models.response_steer_required_input import (
    ResponseSteerRequiredInput as ResponseSteerRequiredInput,
)
from openapiopenai.models.response_steer_required_input import (
    UnknownResponseSteerRequiredInput as UnknownResponseSteerRequiredInput,
)
from openapiopenai.models.response_steer_required_input_apply_patch_call_output import (
    ResponseSteerRequiredInputApplyPatchCallOutput as ResponseSteerRequiredInputApplyPatchCallOutput,
)
from openapiopenai.models.response_steer_required_input_computer_call_output import (
    ResponseSteerRequiredInputComputerCallOutput as ResponseSteerRequiredInputComputerCallOutput,
)
from openapiopenai.models.response_steer_required_input_custom_tool_call_output import (
    ResponseSteerRequiredInputCustomToolCallOutput as ResponseSteerRequiredInputCustomToolCallOutput,
)
from openapiopenai.models.response_steer_required_input_function_call_output import (
    ResponseSteerRequiredInputFunctionCallOutput as ResponseSteerRequiredInputFunctionCallOutput,
)
from openapiopenai.models.response_steer_required_input_mcp_approval_response import (
    ResponseSteerRequiredInputMcpApprovalResponse as ResponseSteerRequiredInputMcpApprovalResponse,
)
from openapiopenai.models.response_steer_required_input_shell_call_output import (
    ResponseSteerRequiredInputShellCallOutput as ResponseSteerRequiredInputShellCallOutput,
)
from openapiopenai.models.response_steer_required_input_tool_search_output import (
    ResponseSteerRequiredInputToolSearchOutput as ResponseSteerRequiredInputToolSearchOutput,
)
from openapiopenai.models.response_stream_event import (
    ResponseStreamEvent as ResponseStreamEvent,
)
from openapiopenai.models.response_stream_event import (
    UnknownResponseStreamEvent as UnknownResponseStreamEvent,
)
from openapiopenai.models.response_stream_options import (
    ResponseStreamOptions as ResponseStreamOptions,
)
from openapiopenai.models.response_stream_options import (
    ResponseStreamOptionsDict as ResponseStreamOptionsDict,
)
from openapiopenai.models.response_text_delta_event import (
    ResponseTextDeltaEvent as ResponseTextDeltaEvent,
)
from openapiopenai.models.response_text_done_event import (
    ResponseTextDoneEvent as ResponseTextDoneEvent,
)
from openapiopenai.models.response_text_param import (
    ResponseTextParam as ResponseTextParam,
)
from openapiopenai.models.response_text_param import (
    ResponseTextParamDict as ResponseTextParamDict,
)
from openapiopenai.models.response_tool_usage import (
    ResponseToolUsage as ResponseToolUsage,
)
from openapiopenai.models.response_tool_usage_image_gen import (
    ResponseToolUsageImageGen as ResponseToolUsageImageGen,
)
from openapiopenai.models.response_tool_usage_image_gen_cached_tokens_details import (
    ResponseToolUsageImageGenCachedTokensDetails as ResponseToolUsageImageGenCachedTokensDetails,
)
from openapiopenai.models.response_tool_usage_image_gen_input_tokens_details import (
    ResponseToolUsageImageGenInputTokensDetails as ResponseToolUsageImageGenInputTokensDetails,
)
from openapiopenai.models.response_tool_usage_web_search import (
    ResponseToolUsageWebSearch as ResponseToolUsageWebSearch,
)
from openapiopenai.models.response_usage import (
    ResponseUsage as ResponseUsage,
)
from openapiopenai.models.response_usage_input_tokens_details import (
    ResponseUsageInputTokensDetails as ResponseUsageInputTokensDetails,
)
from openapiopenai.models.response_usage_input_tokens_details_cache_write_tokens_details import (
    ResponseUsageInputTokensDetailsCacheWriteTokensDetails as ResponseUsageInputTokensDetailsCacheWriteTokensDetails,
)
from openapiopenai.models.response_usage_output_tokens_details import (
    ResponseUsageOutputTokensDetails as ResponseUsageOutputTokensDetails,
)
from openapiopenai.models.response_web_search_call_completed_event import (
    ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
)
from openapiopenai.models.response_web_search_call_in_progress_event import (
    ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
)
from openapiopenai.models.response_web_search_call_searching_event import (
    ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
)
from openapiopenai.models.response_ws_error import (
    ResponseWsError as ResponseWsError,
)
from openapiopenai.models.responses_client_event import (
    ResponsesClientEvent as ResponsesClientEvent,
)
from openapiopenai.models.responses_client_event import (
    ResponsesClientEventDict as ResponsesClientEventDict,
)
from openapiopenai.models.responses_client_event import (
    UnknownResponsesClientEvent as UnknownResponsesClientEvent,
)
from openapiopenai.models.responses_client_event_response_create import (
    ResponsesClientEventResponseCreate as ResponsesClientEventResponseCreate,
)
from openapiopenai.models.responses_client_event_response_create import (
    ResponsesClientEventResponseCreateDict as ResponsesClientEventResponseCreateDict,
)
from openapiopenai.models.responses_server_event import (
    ResponsesServerEvent as ResponsesServerEvent,
)
from openapiopenai.models.responses_server_event import (
    UnknownResponsesServerEvent as UnknownResponsesServerEvent,
)
from openapiopenai.models.responses_web_socket_stream_event import (
    ResponsesWebSocketStreamEvent as ResponsesWebSocketStreamEvent,
)
from openapiopenai.models.role import (
    Role as Role,
)
from openapiopenai.models.role_deleted_resource import (
    RoleDeletedResource as RoleDeletedResource,
)
from openapiopenai.models.role_list_resource import (
    RoleListResource as RoleListResource,
)
from openapiopenai.models.rotate_secret_webhook_endpoint_request import (
    RotateSecretWebhookEndpointRequest as RotateSecretWebhookEndpointRequest,
)
from openapiopenai.models.rotate_secret_webhook_endpoint_request import (
    RotateSecretWebhookEndpointRequestDict as RotateSecretWebhookEndpointRequestDict,
)
from openapiopenai.models.rotate_vault_credential_auth_environment_variable import (
    RotateVaultCredentialAuthEnvironmentVariable as RotateVaultCredentialAuthEnvironmentVariable,
)
from openapiopenai.models.rotate_vault_credential_auth_environment_variable import (
    RotateVaultCredentialAuthEnvironmentVariableDict as RotateVaultCredentialAuthEnvironmentVariableDict,
)
from openapiopenai.models.rotate_vault_credential_auth_mcp_oauth import (
    RotateVaultCredentialAuthMcpOauth as RotateVaultCredentialAuthMcpOauth,
)
from openapiopenai.models.rotate_vault_credential_auth_mcp_oauth import (
    RotateVaultCredentialAuthMcpOauthDict as RotateVaultCredentialAuthMcpOauthDict,
)
from openapiopenai.models.rotate_vault_credential_auth_mcp_oauth_refresh import (
    RotateVaultCredentialAuthMcpOauthRefresh as RotateVaultCredentialAuthMcpOauthRefresh,
)
from openapiopenai.models.rotate_vault_credential_auth_mcp_oauth_refresh import (
    RotateVaultCredentialAuthMcpOauthRefreshDict as RotateVaultCredentialAuthMcpOauthRefreshDict,
)
from openapiopenai.models.rotate_vault_credential_auth_static_bearer import (
    RotateVaultCredentialAuthStaticBearer as RotateVaultCredentialAuthStaticBearer,
)
from openapiopenai.models.rotate_vault_credential_auth_static_bearer import (
    RotateVaultCredentialAuthStaticBearerDict as RotateVaultCredentialAuthStaticBearerDict,
)
from openapiopenai.models.run_completion_usage import (
    RunCompletionUsage as RunCompletionUsage,
)
from openapiopenai.models.run_grader_request import (
    RunGraderRequest as RunGraderRequest,
)
from openapiopenai.models.run_grader_request import (
    RunGraderRequestDict as RunGraderRequestDict,
)
from openapiopenai.models.run_grader_request_grader import (
    RunGraderRequestGrader as RunGraderRequestGrader,
)
from openapiopenai.models.run_grader_request_grader import (
    RunGraderRequestGraderDict as RunGraderRequestGraderDict,
)
from openapiopenai.models.run_grader_request_grader import (
    UnknownRunGraderRequestGrader as UnknownRunGraderRequestGrader,
)
from openapiopenai.models.run_grader_response import (
    RunGraderResponse as RunGraderResponse,
)
from openapiopenai.models.run_grader_response_metadata import (
    RunGraderResponseMetadata as RunGraderResponseMetadata,
)
from openapiopenai.models.run_grader_response_metadata_errors import (
    RunGraderResponseMetadataErrors as RunGraderResponseMetadataErrors,
)
from openapiopenai.models.run_object import (
    RunObject as RunObject,
)
from openapiopenai.models.run_object_incomplete_details import (
    RunObjectIncompleteDetails as RunObjectIncompleteDetails,
)
from openapiopenai.models.run_object_last_error import (
    RunObjectLastError as RunObjectLastError,
)
from openapiopenai.models.run_object_required_action import (
    RunObjectRequiredAction as RunObjectRequiredAction,
)
from openapiopenai.models.run_object_required_action_submit_tool_outputs import (
    RunObjectRequiredActionSubmitToolOutputs as RunObjectRequiredActionSubmitToolOutputs,
)
from openapiopenai.models.run_object_tools_item import (
    RunObjectToolsItem as RunObjectToolsItem,
)
from openapiopenai.models.run_object_tools_item import (
    UnknownRunObjectToolsItem as UnknownRunObjectToolsItem,
)
from openapiopenai.models.run_step_completion_usage import (
    RunStepCompletionUsage as RunStepCompletionUsage,
)
from openapiopenai.models.run_step_delta_object import (
    RunStepDeltaObject as RunStepDeltaObject,
)
from openapiopenai.models.run_step_delta_object_delta import (
    RunStepDeltaObjectDelta as RunStepDeltaObjectDelta,
)
from openapiopenai.models.run_step_delta_object_delta_step_details import (
    RunStepDeltaObjectDeltaStepDetails as RunStepDeltaObjectDeltaStepDetails,
)
from openapiopenai.models.run_step_delta_object_delta_step_details import (
    UnknownRunStepDeltaObjectDeltaStepDetails as UnknownRunStepDeltaObjectDeltaStepDetails,
)
from openapiopenai.models.run_step_delta_step_details_message_creation_object import (
    RunStepDeltaStepDetailsMessageCreationObject as RunStepDeltaStepDetailsMessageCreationObject,
)
from openapiopenai.models.run_step_delta_step_details_message_creation_object_message_creation import (
    RunStepDeltaStepDetailsMessageCreationObjectMessageCreation as RunStepDeltaStepDetailsMessageCreationObjectMessageCreation,
)
from openapiopenai.models.run_step_delta_step_details_tool_calls_code_object import (
    RunStepDeltaStepDetailsToolCallsCodeObject as RunStepDeltaStepDetailsToolCallsCodeObject,
)
from openapiopenai.models.run_step_delta_step_details_tool_calls_code_object_code_interpreter import (
    RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter as RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter,
)
from openapiopenai.models.run_step_delta_step_details_tool_calls_code_object_outputs_item import (
    RunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem as RunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem,
)
from openapiopenai.models.run_step_delta_step_details_tool_calls_code_object_outputs_item import (
    UnknownRunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem as UnknownRunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem,
)
from openapiopenai.models.run_step_delta_step_details_tool_calls_code_output_image_object import (
    RunStepDeltaStepDetailsToolCallsCodeOutputImageObject as RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
)
from openapiopenai.models.run_step_delta_step_details_tool_calls_code_output_image_object_image import (
    RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage as RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage,
)
from openapiopenai.models.run_step_delta_step_details_tool_calls_code_output_logs_object import (
    RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject as RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
)
from openapiopenai.models.run_step_delta_step_details_tool_calls_file_search_object import (
    RunStepDeltaStepDetailsToolCallsFileSearchObject as RunStepDeltaStepDetailsToolCallsFileSearchObject,
)
from openapiopenai.models.run_step_delta_step_details_tool_calls_function_object import (
    RunStepDeltaStepDetailsToolCallsFunctionObject as RunStepDeltaStepDetailsToolCallsFunctionObject,
)
from openapiopenai.models.run_step_delta_step_details_tool_calls_function_object_function import (
    RunStepDeltaStepDetailsToolCallsFunctionObjectFunction as RunStepDeltaStepDetailsToolCallsFunctionObjectFunction,
)
from openapiopenai.models.run_step_delta_step_details_tool_calls_object import (
    RunStepDeltaStepDetailsToolCallsObject as RunStepDeltaStepDetailsToolCallsObject,
)
from openapiopenai.models.run_step_delta_step_details_tool_calls_object_tool_calls_item import (
    RunStepDeltaStepDetailsToolCallsObjectToolCallsItem as RunStepDeltaStepDetailsToolCallsObjectToolCallsItem,
)
from openapiopenai.models.run_step_delta_step_details_tool_calls_object_tool_calls_item import (
    UnknownRunStepDeltaStepDetailsToolCallsObjectToolCallsItem as UnknownRunStepDeltaStepDetailsToolCallsObjectToolCallsItem,
)
from openapiopenai.models.run_step_details_message_creation_object import (
    RunStepDetailsMessageCreationObject as RunStepDetailsMessageCreationObject,
)
from openapiopenai.models.run_step_details_message_creation_object_message_creation import (
    RunStepDetailsMessageCreationObjectMessageCreation as RunStepDetailsMessageCreationObjectMessageCreation,
)
from openapiopenai.models.run_step_details_tool_calls_code_object import (
    RunStepDetailsToolCallsCodeObject as RunStepDetailsToolCallsCodeObject,
)
from openapiopenai.models.run_step_details_tool_calls_code_object_code_interpreter import (
    RunStepDetailsToolCallsCodeObjectCodeInterpreter as RunStepDetailsToolCallsCodeObjectCodeInterpreter,
)
from openapiopenai.models.run_step_details_tool_calls_code_object_code_interpreter_outputs_item import (
    RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem as RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem,
)
from openapiopenai.models.run_step_details_tool_calls_code_object_code_interpreter_outputs_item import (
    UnknownRunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem as UnknownRunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem,
)
from openapiopenai.models.run_step_details_tool_calls_code_output_image_object import (
    RunStepDetailsToolCallsCodeOutputImageObject as RunStepDetailsToolCallsCodeOutputImageObject,
)
from openapiopenai.models.run_step_details_tool_calls_code_output_image_object_image import (
    RunStepDetailsToolCallsCodeOutputImageObjectImage as RunStepDetailsToolCallsCodeOutputImageObjectImage,
)
from openapiopenai.models.run_step_details_tool_calls_code_output_logs_object import (
    RunStepDetailsToolCallsCodeOutputLogsObject as RunStepDetailsToolCallsCodeOutputLogsObject,
)
from openapiopenai.models.run_step_details_tool_calls_file_search_object import (
    RunStepDetailsToolCallsFileSearchObject as RunStepDetailsToolCallsFileSearchObject,
)
from openapiopenai.models.run_step_details_tool_calls_file_search_object_file_search import (
    RunStepDetailsToolCallsFileSearchObjectFileSearch as RunStepDetailsToolCallsFileSearchObjectFileSearch,
)
from openapiopenai.models.run_step_details_tool_calls_file_search_ranking_options_object import (
    RunStepDetailsToolCallsFileSearchRankingOptionsObject as RunStepDetailsToolCallsFileSearchRankingOptionsObject,
)
from openapiopenai.models.run_step_details_tool_calls_file_search_result_object import (
    RunStepDetailsToolCallsFileSearchResultObject as RunStepDetailsToolCallsFileSearchResultObject,
)
from openapiopenai.models.run_step_details_tool_calls_file_search_result_object_content_item import (
    RunStepDetailsToolCallsFileSearchResultObjectContentItem as RunStepDetailsToolCallsFileSearchResultObjectContentItem,
)
from openapiopenai.models.run_step_details_tool_calls_function_object import (
    RunStepDetailsToolCallsFunctionObject as RunStepDetailsToolCallsFunctionObject,
)
from openapiopenai.models.run_step_details_tool_calls_function_object_function import (
    RunStepDetailsToolCallsFunctionObjectFunction as RunStepDetailsToolCallsFunctionObjectFunction,
)
from openapiopenai.models.run_step_details_tool_calls_object import (
    RunStepDetailsToolCallsObject as RunStepDetailsToolCallsObject,
)
from openapiopenai.models.run_step_details_tool_calls_object_tool_calls_item import (
    RunStepDetailsToolCallsObjectToolCallsItem as RunStepDetailsToolCallsObjectToolCallsItem,
)
from openapiopenai.models.run_step_details_tool_calls_object_tool_calls_item import (
    UnknownRunStepDetailsToolCallsObjectToolCallsItem as UnknownRunStepDetailsToolCallsObjectToolCallsItem,
)
from openapiopenai.models.run_step_object import (
    RunStepObject as RunStepObject,
)
from openapiopenai.models.run_step_object_last_error import (
    RunStepObjectLastError as RunStepObjectLastError,
)
from openapiopenai.models.run_step_object_step_details import (
    RunStepObjectStepDetails as RunStepObjectStepDetails,
)
from openapiopenai.models.run_step_object_step_details import (
    UnknownRunStepObjectStepDetails as UnknownRunStepObjectStepDetails,
)
from openapiopenai.models.run_step_stream_event import (
    RunStepStreamEvent as RunStepStreamEvent,
)
from openapiopenai.models.run_step_stream_event import (
    UnknownRunStepStreamEvent as UnknownRunStepStreamEvent,
)
from openapiopenai.models.run_step_stream_event_thread_run_step_cancelled import (
    RunStepStreamEventThreadRunStepCancelled as RunStepStreamEventThreadRunStepCancelled,
)
from openapiopenai.models.run_step_stream_event_thread_run_step_completed import (
    RunStepStreamEventThreadRunStepCompleted as RunStepStreamEventThreadRunStepCompleted,
)
from openapiopenai.models.run_step_stream_event_thread_run_step_created import (
    RunStepStreamEventThreadRunStepCreated as RunStepStreamEventThreadRunStepCreated,
)
from openapiopenai.models.run_step_stream_event_thread_run_step_delta import (
    RunStepStreamEventThreadRunStepDelta as RunStepStreamEventThreadRunStepDelta,
)
from openapiopenai.models.run_step_stream_event_thread_run_step_expired import (
    RunStepStreamEventThreadRunStepExpired as RunStepStreamEventThreadRunStepExpired,
)
from openapiopenai.models.run_step_stream_event_thread_run_step_failed import (
    RunStepStreamEventThreadRunStepFailed as RunStepStreamEventThreadRunStepFailed,
)
from openapiopenai.models.run_step_stream_event_thread_run_step_in_progress import (
    RunStepStreamEventThreadRunStepInProgress as RunStepStreamEventThreadRunStepInProgress,
)
from openapiopenai.models.run_stream_event import (
    RunStreamEvent as RunStreamEvent,
)
from openapiopenai.models.run_stream_event import (
    UnknownRunStreamEvent as UnknownRunStreamEvent,
)
from openapiopenai.models.run_stream_event_thread_run_cancelled import (
    RunStreamEventThreadRunCancelled as RunStreamEventThreadRunCancelled,
)
from openapiopenai.models.run_stream_event_thread_run_cancelling import (
    RunStreamEventThreadRunCancelling as RunStreamEventThreadRunCancelling,
)
from openapiopenai.models.run_stream_event_thread_run_completed import (
    RunStreamEventThreadRunCompleted as RunStreamEventThreadRunCompleted,
)
from openapiopenai.models.run_stream_event_thread_run_created import (
    RunStreamEventThreadRunCreated as RunStreamEventThreadRunCreated,
)
from openapiopenai.models.run_stream_event_thread_run_expired import (
    RunStreamEventThreadRunExpired as RunStreamEventThreadRunExpired,
)
from openapiopenai.models.run_stream_event_thread_run_failed import (
    RunStreamEventThreadRunFailed as RunStreamEventThreadRunFailed,
)
from openapiopenai.models.run_stream_event_thread_run_in_progress import (
    RunStreamEventThreadRunInProgress as RunStreamEventThreadRunInProgress,
)
from openapiopenai.models.run_stream_event_thread_run_incomplete import (
    RunStreamEventThreadRunIncomplete as RunStreamEventThreadRunIncomplete,
)
from openapiopenai.models.run_stream_event_thread_run_queued import (
    RunStreamEventThreadRunQueued as RunStreamEventThreadRunQueued,
)
from openapiopenai.models.run_stream_event_thread_run_requires_action import (
    RunStreamEventThreadRunRequiresAction as RunStreamEventThreadRunRequiresAction,
)
from openapiopenai.models.run_tool_call_object import (
    RunToolCallObject as RunToolCallObject,
)
from openapiopenai.models.run_tool_call_object_function import (
    RunToolCallObjectFunction as RunToolCallObjectFunction,
)
from openapiopenai.models.safety_alert import (
    SafetyAlert as SafetyAlert,
)
from openapiopenai.models.safety_case import (
    SafetyCase as SafetyCase,
)
from openapiopenai.models.safety_case_notice import (
    SafetyCaseNotice as SafetyCaseNotice,
)
from openapiopenai.models.screenshot_param import (
    ScreenshotParam as ScreenshotParam,
)
from openapiopenai.models.screenshot_param import (
    ScreenshotParamDict as ScreenshotParamDict,
)
from openapiopenai.models.scroll_param import (
    ScrollParam as ScrollParam,
)
from openapiopenai.models.scroll_param import (
    ScrollParamDict as ScrollParamDict,
)
from openapiopenai.models.search_content_type import (
    SearchContentType as SearchContentType,
)
from openapiopenai.models.search_context_size import (
    SearchContextSize as SearchContextSize,
)
from openapiopenai.models.service_account_api_key_body import (
    ServiceAccountApiKeyBody as ServiceAccountApiKeyBody,
)
from openapiopenai.models.service_tier import (
    ServiceTier as ServiceTier,
)
from openapiopenai.models.service_tier_enum import (
    ServiceTierEnum as ServiceTierEnum,
)
from openapiopenai.models.service_tier_responses import (
    ServiceTierResponses as ServiceTierResponses,
)
from openapiopenai.models.session_error import (
    SessionError as SessionError,
)
from openapiopenai.models.session_input_agent_session_input_cancel import (
    SessionInputAgentSessionInputCancel as SessionInputAgentSessionInputCancel,
)
from openapiopenai.models.session_input_agent_session_input_cancel import (
    SessionInputAgentSessionInputCancelDict as SessionInputAgentSessionInputCancelDict,
)
from openapiopenai.models.session_input_agent_session_input_mcp_approval_request_result import (
    SessionInputAgentSessionInputMcpApprovalRequestResult as SessionInputAgentSessionInputMcpApprovalRequestResult,
)
from openapiopenai.models.session_input_agent_session_input_mcp_approval_request_result import (
    SessionInputAgentSessionInputMcpApprovalRequestResultDict as SessionInputAgentSessionInputMcpApprovalRequestResultDict,
)
from openapiopenai.models.session_input_agent_session_input_message import (
    SessionInputAgentSessionInputMessage as SessionInputAgentSessionInputMessage,
)
from openapiopenai.models.session_input_agent_session_input_message import (
    SessionInputAgentSessionInputMessageDict as SessionInputAgentSessionInputMessageDict,
)
from openapiopenai.models.session_input_agent_session_input_tool_result import (
    SessionInputAgentSessionInputToolResult as SessionInputAgentSessionInputToolResult,
)
from openapiopenai.models.session_input_agent_session_input_tool_result import (
    SessionInputAgentSessionInputToolResultDict as SessionInputAgentSessionInputToolResultDict,
)
from openapiopenai.models.session_input_agent_session_input_tool_result_output import (
    SessionInputAgentSessionInputToolResultOutput as SessionInputAgentSessionInputToolResultOutput,
)
from openapiopenai.models.session_input_agent_session_input_tool_result_output import (
    SessionInputAgentSessionInputToolResultOutputDict as SessionInputAgentSessionInputToolResultOutputDict,
)
from openapiopenai.models.session_input_agent_session_input_tool_result_output_item import (
    SessionInputAgentSessionInputToolResultOutputItem as SessionInputAgentSessionInputToolResultOutputItem,
)
from openapiopenai.models.session_input_agent_session_input_tool_result_output_item import (
    SessionInputAgentSessionInputToolResultOutputItemDict as SessionInputAgentSessionInputToolResultOutputItemDict,
)
from openapiopenai.models.session_input_agent_session_input_tool_result_output_item import (
    UnknownSessionInputAgentSessionInputToolResultOutputItem as UnknownSessionInputAgentSessionInputToolResultOutputItem,
)
from openapiopenai.models.session_turn_error import (
    SessionTurnError as SessionTurnError,
)
from openapiopenai.models.set_default_skill_version_body import (
    SetDefaultSkillVersionBody as SetDefaultSkillVersionBody,
)
from openapiopenai.models.set_default_skill_version_body import (
    SetDefaultSkillVersionBodyDict as SetDefaultSkillVersionBodyDict,
)
from openapiopenai.models.setup_command import (
    SetupCommand as SetupCommand,
)
from openapiopenai.models.setup_command import (
    SetupCommandDict as SetupCommandDict,
)
from openapiopenai.models.shell_call_output_delta import (
    ShellCallOutputDelta as ShellCallOutputDelta,
)
from openapiopenai.models.skill_list_resource import (
    SkillListResource as SkillListResource,
)
from openapiopenai.models.skill_reference_param import (
    SkillReferenceParam as SkillReferenceParam,
)
from openapiopenai.models.skill_reference_param import (
    SkillReferenceParamDict as SkillReferenceParamDict,
)
from openapiopenai.models.skill_resource import (
    SkillResource as SkillResource,
)
from openapiopenai.models.skill_version_list_resource import (
    SkillVersionListResource as SkillVersionListResource,
)
from openapiopenai.models.skill_version_resource import (
    SkillVersionResource as SkillVersionResource,
)
from openapiopenai.models.specific_apply_patch_param import (
    SpecificApplyPatchParam as SpecificApplyPatchParam,
)
from openapiopenai.models.specific_apply_patch_param import (
    SpecificApplyPatchParamDict as SpecificApplyPatchParamDict,
)
from openapiopenai.models.specific_function_shell_param import (
    SpecificFunctionShellParam as SpecificFunctionShellParam,
)
from openapiopenai.models.specific_function_shell_param import (
    SpecificFunctionShellParamDict as SpecificFunctionShellParamDict,
)
from openapiopenai.models.specific_programmatic_tool_calling_param import (
    SpecificProgrammaticToolCallingParam as SpecificProgrammaticToolCallingParam,
)
from openapiopenai.models.specific_programmatic_tool_calling_param import (
    SpecificProgrammaticToolCallingParamDict as SpecificProgrammaticToolCallingParamDict,
)
from openapiopenai.models.speech_audio_delta_event import (
    SpeechAudioDeltaEvent as SpeechAudioDeltaEvent,
)
from openapiopenai.models.speech_audio_done_event import (
    SpeechAudioDoneEvent as SpeechAudioDoneEvent,
)
from openapiopenai.models.speech_audio_done_event_usage import (
    SpeechAudioDoneEventUsage as SpeechAudioDoneEventUsage,
)
from openapiopenai.models.spend_alert_notification_channel import (
    SpendAlertNotificationChannel as SpendAlertNotificationChannel,
)
from openapiopenai.models.spend_alert_notification_channel import (
    SpendAlertNotificationChannelDict as SpendAlertNotificationChannelDict,
)
from openapiopenai.models.spend_limit_currency import (
    SpendLimitCurrency as SpendLimitCurrency,
)
from openapiopenai.models.spend_limit_enforcement import (
    SpendLimitEnforcement as SpendLimitEnforcement,
)
from openapiopenai.models.spend_limit_enforcement_status import (
    SpendLimitEnforcementStatus as SpendLimitEnforcementStatus,
)
from openapiopenai.models.spend_limit_interval import (
    SpendLimitInterval as SpendLimitInterval,
)
from openapiopenai.models.static_chunking_strategy import (
    StaticChunkingStrategy as StaticChunkingStrategy,
)
from openapiopenai.models.static_chunking_strategy import (
    StaticChunkingStrategyDict as StaticChunkingStrategyDict,
)
from openapiopenai.models.static_chunking_strategy_request_param import (
    StaticChunkingStrategyRequestParam as StaticChunkingStrategyRequestParam,
)
from openapiopenai.models.static_chunking_strategy_request_param import (
    StaticChunkingStrategyRequestParamDict as StaticChunkingStrategyRequestParamDict,
)
from openapiopenai.models.static_chunking_strategy_response_param import (
    StaticChunkingStrategyResponseParam as StaticChunkingStrategyResponseParam,
)
from openapiopenai.models.stop_configuration import (
    StopConfiguration as StopConfiguration,
)
from openapiopenai.models.stop_configuration import (
    StopConfigurationDict as StopConfigurationDict,
)
from openapiopenai.models.subagent import (
    Subagent as Subagent,
)
from openapiopenai.models.subagent_item_list_resource import (
    SubagentItemListResource as SubagentItemListResource,
)
from openapiopenai.models.subagent_list_resource import (
    SubagentListResource as SubagentListResource,
)
from openapiopenai.models.subagent_turn_item_list_resource import (
    SubagentTurnItemListResource as SubagentTurnItemListResource,
)
from openapiopenai.models.subagent_turn_list_resource import (
    SubagentTurnListResource as SubagentTurnListResource,
)
from openapiopenai.models.submit_tool_outputs_run_request import (
    SubmitToolOutputsRunRequest as SubmitToolOutputsRunRequest,
)
from openapiopenai.models.submit_tool_outputs_run_request import (
    SubmitToolOutputsRunRequestDict as SubmitToolOutputsRunRequestDict,
)
from openapiopenai.models.submit_tool_outputs_run_request_tool_outputs_item import (
    SubmitToolOutputsRunRequestToolOutputsItem as SubmitToolOutputsRunRequestToolOutputsItem,
)
from openapiopenai.models.submit_tool_outputs_run_request_tool_outputs_item import (
    SubmitToolOutputsRunRequestToolOutputsItemDict as SubmitToolOutputsRunRequestToolOutputsItemDict,
)
from openapiopenai.models.summary_text_content import (
    SummaryTextContent as SummaryTextContent,
)
from openapiopenai.models.summary_text_content import (
    SummaryTextContentDict as SummaryTextContentDict,
)
from openapiopenai.models.synth_id_provenance_result import (
    SynthIDProvenanceResult as SynthIDProvenanceResult,
)
from openapiopenai.models.task_group_item import (
    TaskGroupItem as TaskGroupItem,
)
from openapiopenai.models.task_group_task import (
    TaskGroupTask as TaskGroupTask,
)
from openapiopenai.models.task_item import (
    TaskItem as TaskItem,
)
from openapiopenai.models.task_type import (
    TaskType as TaskType,
)
from openapiopenai.models.test_webhook_endpoint_request import (
    TestWebhookEndpointRequest as TestWebhookEndpointRequest,
)
from openapiopenai.models.test_webhook_endpoint_request import (
    TestWebhookEndpointRequestDict as TestWebhookEndpointRequestDict,
)
from openapiopenai.models.text_content import (
    TextContent as TextContent,
)
from openapiopenai.models.text_format import (
    TextFormat as TextFormat,
)
from openapiopenai.models.text_format import (
    TextFormatDict as TextFormatDict,
)
from openapiopenai.models.text_format import (
    UnknownTextFormat as UnknownTextFormat,
)
from openapiopenai.models.text_format_resource_json_schema import (
    TextFormatResourceJSONSchema as TextFormatResourceJSONSchema,
)
from openapiopenai.models.text_format_resource_json_schema import (
    TextFormatResourceJSONSchemaDict as TextFormatResourceJSONSchemaDict,
)
from openapiopenai.models.text_response_format_configuration import (
    TextResponseFormatConfiguration as TextResponseFormatConfiguration,
)
from openapiopenai.models.text_response_format_configuration import (
    TextResponseFormatConfigurationDict as TextResponseFormatConfigurationDict,
)
from openapiopenai.models.text_response_format_configuration import (
    UnknownTextResponseFormatConfiguration as UnknownTextResponseFormatConfiguration,
)
from openapiopenai.models.text_response_format_json_schema import (
    TextResponseFormatJsonSchema as TextResponseFormatJsonSchema,
)
from openapiopenai.models.text_response_format_json_schema import (
    TextResponseFormatJsonSchemaDict as TextResponseFormatJsonSchemaDict,
)
from openapiopenai.models.thread_item import (
    ThreadItem as ThreadItem,
)
from openapiopenai.models.thread_item import (
    UnknownThreadItem as UnknownThreadItem,
)
from openapiopenai.models.thread_item_list_resource import (
    ThreadItemListResource as ThreadItemListResource,
)
from openapiopenai.models.thread_list_resource import (
    ThreadListResource as ThreadListResource,
)
from openapiopenai.models.thread_object import (
    ThreadObject as ThreadObject,
)
from openapiopenai.models.thread_object_tool_resources import (
    ThreadObjectToolResources as ThreadObjectToolResources,
)
from openapiopenai.models.thread_object_tool_resources_code_interpreter import (
    ThreadObjectToolResourcesCodeInterpreter as ThreadObjectToolResourcesCodeInterpreter,
)
from openapiopenai.models.thread_object_tool_resources_file_search import (
    ThreadObjectToolResourcesFileSearch as ThreadObjectToolResourcesFileSearch,
)
from openapiopenai.models.thread_resource import (
    ThreadResource as ThreadResource,
)
from openapiopenai.models.thread_resource_status import (
    ThreadResourceStatus as ThreadResourceStatus,
)
from openapiopenai.models.thread_resource_status import (
    UnknownThreadResourceStatus as UnknownThreadResourceStatus,
)
from openapiopenai.models.thread_stream_event import (
    ThreadStreamEvent as ThreadStreamEvent,
)
from openapiopenai.models.toggle_certificates_request import (
    ToggleCertificatesRequest as ToggleCertificatesRequest,
)
from openapiopenai.models.toggle_certificates_request import (
    ToggleCertificatesRequestDict as ToggleCertificatesRequestDict,
)
from openapiopenai.models.token_counts_body import (
    TokenCountsBody as TokenCountsBody,
)
from openapiopenai.models.token_counts_body import (
    TokenCountsBodyDict as TokenCountsBodyDict,
)
from openapiopenai.models.token_counts_body_input import (
    TokenCountsBodyInput as TokenCountsBodyInput,
)
from openapiopenai.models.token_counts_body_input import (
    TokenCountsBodyInputDict as TokenCountsBodyInputDict,
)
from openapiopenai.models.token_counts_resource import (
    TokenCountsResource as TokenCountsResource,
)
from openapiopenai.models.token_usage import (
    TokenUsage as TokenUsage,
)
from openapiopenai.models.token_usage_input_tokens_details import (
    TokenUsageInputTokensDetails as TokenUsageInputTokensDetails,
)
from openapiopenai.models.tool import (
    Tool as Tool,
)
from openapiopenai.models.tool import (
    ToolDict as ToolDict,
)
from openapiopenai.models.tool import (
    UnknownTool as UnknownTool,
)
from openapiopenai.models.tool_call_caller import (
    ToolCallCaller as ToolCallCaller,
)
from openapiopenai.models.tool_call_caller import (
    ToolCallCallerDict as ToolCallCallerDict,
)
from openapiopenai.models.tool_call_caller import (
    UnknownToolCallCaller as UnknownToolCallCaller,
)
from openapiopenai.models.tool_call_caller_param import (
    ToolCallCallerParam as ToolCallCallerParam,
)
from openapiopenai.models.tool_call_caller_param import (
    ToolCallCallerParamDict as ToolCallCallerParamDict,
)
from openapiopenai.models.tool_call_caller_param import (
    UnknownToolCallCallerParam as UnknownToolCallCallerParam,
)
from openapiopenai.models.tool_choice import (
    ToolChoice as ToolChoice,
)
from openapiopenai.models.tool_choice_allowed import (
    ToolChoiceAllowed as ToolChoiceAllowed,
)
from openapiopenai.models.tool_choice_allowed import (
    ToolChoiceAllowedDict as ToolChoiceAllowedDict,
)
from openapiopenai.models.tool_choice_custom import (
    ToolChoiceCustom as ToolChoiceCustom,
)
from openapiopenai.models.tool_choice_custom import (
    ToolChoiceCustomDict as ToolChoiceCustomDict,
)
from openapiopenai.models.tool_choice_function import (
    ToolChoiceFunction as ToolChoiceFunction,
)
from openapiopenai.models.tool_choice_function import (
    ToolChoiceFunctionDict as ToolChoiceFunctionDict,
)
from openapiopenai.models.tool_choice_mcp import (
    ToolChoiceMCP as ToolChoiceMCP,
)
from openapiopenai.models.tool_choice_mcp import (
    ToolChoiceMCPDict as ToolChoiceMCPDict,
)
from openapiopenai.models.tool_choice_options import (
    ToolChoiceOptions as ToolChoiceOptions,
)
from openapiopenai.models.tool_choice_param import (
    ToolChoiceParam as ToolChoiceParam,
)
from openapiopenai.models.tool_choice_param import (
    ToolChoiceParamDict as ToolChoiceParamDict,
)
from openapiopenai.models.tool_choice_param import (
    UnknownToolChoiceParam as UnknownToolChoiceParam,
)
from openapiopenai.models.tool_choice_types import (
    ToolChoiceTypes as ToolChoiceTypes,
)
from openapiopenai.models.tool_choice_types import (
    ToolChoiceTypesDict as ToolChoiceTypesDict,
)
from openapiopenai.models.tool_search_call import (
    ToolSearchCall as ToolSearchCall,
)
from openapiopenai.models.tool_search_call_item_param import (
    ToolSearchCallItemParam as ToolSearchCallItemParam,
)
from openapiopenai.models.tool_search_call_item_param import (
    ToolSearchCallItemParamDict as ToolSearchCallItemParamDict,
)
from openapiopenai.models.tool_search_execution_type import (
    ToolSearchExecutionType as ToolSearchExecutionType,
)
from openapiopenai.models.tool_search_output import (
    ToolSearchOutput as ToolSearchOutput,
)
from openapiopenai.models.tool_search_output_item_param import (
    ToolSearchOutputItemParam as ToolSearchOutputItemParam,
)
from openapiopenai.models.tool_search_output_item_param import (
    ToolSearchOutputItemParamDict as ToolSearchOutputItemParamDict,
)
from openapiopenai.models.tool_search_tool_param import (
    ToolSearchToolParam as ToolSearchToolParam,
)
from openapiopenai.models.tool_search_tool_param import (
    ToolSearchToolParamDict as ToolSearchToolParamDict,
)
from openapiopenai.models.tools_array import (
    ToolsArray as ToolsArray,
)
from openapiopenai.models.tools_item_shell_environment_container_auto_network_policy_allowlist import (
    ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist as ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist,
)
from openapiopenai.models.tools_item_shell_environment_container_auto_network_policy_allowlist import (
    ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict as ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict,
)
from openapiopenai.models.top_log_prob import (
    TopLogProb as TopLogProb,
)
from openapiopenai.models.top_log_prob import (
    TopLogProbDict as TopLogProbDict,
)
from openapiopenai.models.transcript_text_delta_event import (
    TranscriptTextDeltaEvent as TranscriptTextDeltaEvent,
)
from openapiopenai.models.transcript_text_delta_event_logprobs_item import (
    TranscriptTextDeltaEventLogprobsItem as TranscriptTextDeltaEventLogprobsItem,
)
from openapiopenai.models.transcript_text_done_event import (
    TranscriptTextDoneEvent as TranscriptTextDoneEvent,
)
from openapiopenai.models.transcript_text_done_event_logprobs_item import (
    TranscriptTextDoneEventLogprobsItem as TranscriptTextDoneEventLogprobsItem,
)
from openapiopenai.models.transcript_text_segment_event import (
    TranscriptTextSegmentEvent as TranscriptTextSegmentEvent,
)
from openapiopenai.models.transcript_text_usage_duration import (
    TranscriptTextUsageDuration as TranscriptTextUsageDuration,
)
from openapiopenai.models.transcript_text_usage_tokens import (
    TranscriptTextUsageTokens as TranscriptTextUsageTokens,
)
from openapiopenai.models.transcript_text_usage_tokens_input_token_details import (
    TranscriptTextUsageTokensInputTokenDetails as TranscriptTextUsageTokensInputTokenDetails,
)
from openapiopenai.models.transcription_chunking_strategy import (
    TranscriptionChunkingStrategy as TranscriptionChunkingStrategy,
)
from openapiopenai.models.transcription_diarized_segment import (
    TranscriptionDiarizedSegment as TranscriptionDiarizedSegment,
)
from openapiopenai.models.transcription_include import (
    TranscriptionInclude as TranscriptionInclude,
)
from openapiopenai.models.transcription_language import (
    TranscriptionLanguage as TranscriptionLanguage,
)
from openapiopenai.models.transcription_segment import (
    TranscriptionSegment as TranscriptionSegment,
)
from openapiopenai.models.transcription_session_create_request_client_secret_expires_at import (
    TranscriptionSessionCreateRequestClientSecretExpiresAt as TranscriptionSessionCreateRequestClientSecretExpiresAt,
)
from openapiopenai.models.transcription_session_create_request_client_secret_expires_at import (
    TranscriptionSessionCreateRequestClientSecretExpiresAtDict as TranscriptionSessionCreateRequestClientSecretExpiresAtDict,
)
from openapiopenai.models.transcription_word import (
    TranscriptionWord as TranscriptionWord,
)
from openapiopenai.models.truncation_enum import (
    TruncationEnum as TruncationEnum,
)
from openapiopenai.models.truncation_object import (
    TruncationObject as TruncationObject,
)
from openapiopenai.models.truncation_object import (
    TruncationObjectDict as TruncationObjectDict,
)
from openapiopenai.models.type_param import (
    TypeParam as TypeParam,
)
from openapiopenai.models.type_param import (
    TypeParamDict as TypeParamDict,
)
from openapiopenai.models.unwrap_webhook_event import (
    UnknownUnwrapWebhookEvent as UnknownUnwrapWebhookEvent,
)
from openapiopenai.models.unwrap_webhook_event import (
    UnwrapWebhookEvent as UnwrapWebhookEvent,
)
from openapiopenai.models.update_agent_automation_request import (
    UpdateAgentAutomationRequest as UpdateAgentAutomationRequest,
)
from openapiopenai.models.update_agent_automation_request import (
    UpdateAgentAutomationRequestDict as UpdateAgentAutomationRequestDict,
)
from openapiopenai.models.update_agent_automation_request_target import (
    UnknownUpdateAgentAutomationRequestTarget as UnknownUpdateAgentAutomationRequestTarget,
)
from openapiopenai.models.update_agent_automation_request_target import (
    UpdateAgentAutomationRequestTarget as UpdateAgentAutomationRequestTarget,
)
from openapiopenai.models.update_agent_automation_request_target import (
    UpdateAgentAutomationRequestTargetDict as UpdateAgentAutomationRequestTargetDict,
)
from openapiopenai.models.update_agent_environment_template_request import (
    UpdateAgentEnvironmentTemplateRequest as UpdateAgentEnvironmentTemplateRequest,
)
from openapiopenai.models.update_agent_environment_template_request import (
    UpdateAgentEnvironmentTemplateRequestDict as UpdateAgentEnvironmentTemplateRequestDict,
)
from openapiopenai.models.update_agent_environment_template_request_files_item import (
    UnknownUpdateAgentEnvironmentTemplateRequestFilesItem as UnknownUpdateAgentEnvironmentTemplateRequestFilesItem,
)
from openapiopenai.models.update_agent_environment_template_request_files_item import (
    UpdateAgentEnvironmentTemplateRequestFilesItem as UpdateAgentEnvironmentTemplateRequestFilesItem,
)
from openapiopenai.models.update_agent_environment_template_request_files_item import (
    UpdateAgentEnvironmentTemplateRequestFilesItemDict as UpdateAgentEnvironmentTemplateRequestFilesItemDict,
)
from openapiopenai.models.update_agent_environment_template_request_skills_item import (
    UnknownUpdateAgentEnvironmentTemplateRequestSkillsItem as UnknownUpdateAgentEnvironmentTemplateRequestSkillsItem,
)
from openapiopenai.models.update_agent_environment_template_request_skills_item import (
    UpdateAgentEnvironmentTemplateRequestSkillsItem as UpdateAgentEnvironmentTemplateRequestSkillsItem,
)
from openapiopenai.models.update_agent_environment_template_request_skills_item import (
    UpdateAgentEnvironmentTemplateRequestSkillsItemDict as UpdateAgentEnvironmentTemplateRequestSkillsItemDict,
)
from openapiopenai.models.update_agent_request import (
    UpdateAgentRequest as UpdateAgentRequest,
)
from openapiopenai.models.update_agent_request import (
    UpdateAgentRequestDict as UpdateAgentRequestDict,
)
from openapiopenai.models.update_agent_session_request import (
    UpdateAgentSessionRequest as UpdateAgentSessionRequest,
)
from openapiopenai.models.update_agent_session_request import (
    UpdateAgentSessionRequestDict as UpdateAgentSessionRequestDict,
)
from openapiopenai.models.update_agent_session_request_agent import (
    UpdateAgentSessionRequestAgent as UpdateAgentSessionRequestAgent,
)
from openapiopenai.models.update_agent_session_request_agent import (
    UpdateAgentSessionRequestAgentDict as UpdateAgentSessionRequestAgentDict,
)
from openapiopenai.models.update_agent_session_request_agent_tools_item import (
    UnknownUpdateAgentSessionRequestAgentToolsItem as UnknownUpdateAgentSessionRequestAgentToolsItem,
)
from openapiopenai.models.update_agent_session_request_agent_tools_item import (
    UpdateAgentSessionRequestAgentToolsItem as UpdateAgentSessionRequestAgentToolsItem,
)
from openapiopenai.models.update_agent_session_request_agent_tools_item import (
    UpdateAgentSessionRequestAgentToolsItemDict as UpdateAgentSessionRequestAgentToolsItemDict,
)
from openapiopenai.models.update_chat_completion_request import (
    UpdateChatCompletionRequest as UpdateChatCompletionRequest,
)
from openapiopenai.models.update_chat_completion_request import (
    UpdateChatCompletionRequestDict as UpdateChatCompletionRequestDict,
)
from openapiopenai.models.update_conversation_body import (
    UpdateConversationBody as UpdateConversationBody,
)
from openapiopenai.models.update_conversation_body import (
    UpdateConversationBodyDict as UpdateConversationBodyDict,
)
from openapiopenai.models.update_eval_request import (
    UpdateEvalRequest as UpdateEvalRequest,
)
from openapiopenai.models.update_eval_request import (
    UpdateEvalRequestDict as UpdateEvalRequestDict,
)
from openapiopenai.models.update_group_body import (
    UpdateGroupBody as UpdateGroupBody,
)
from openapiopenai.models.update_group_body import (
    UpdateGroupBodyDict as UpdateGroupBodyDict,
)
from openapiopenai.models.update_organization_data_retention_body import (
    UpdateOrganizationDataRetentionBody as UpdateOrganizationDataRetentionBody,
)
from openapiopenai.models.update_organization_data_retention_body import (
    UpdateOrganizationDataRetentionBodyDict as UpdateOrganizationDataRetentionBodyDict,
)
from openapiopenai.models.update_organization_spend_limit_body import (
    UpdateOrganizationSpendLimitBody as UpdateOrganizationSpendLimitBody,
)
from openapiopenai.models.update_organization_spend_limit_body import (
    UpdateOrganizationSpendLimitBodyDict as UpdateOrganizationSpendLimitBodyDict,
)
from openapiopenai.models.update_project_api_key_request import (
    UpdateProjectApiKeyRequest as UpdateProjectApiKeyRequest,
)
from openapiopenai.models.update_project_api_key_request import (
    UpdateProjectApiKeyRequestDict as UpdateProjectApiKeyRequestDict,
)
from openapiopenai.models.update_project_data_retention_body import (
    UpdateProjectDataRetentionBody as UpdateProjectDataRetentionBody,
)
from openapiopenai.models.update_project_data_retention_body import (
    UpdateProjectDataRetentionBodyDict as UpdateProjectDataRetentionBodyDict,
)
from openapiopenai.models.update_project_service_account_body import (
    UpdateProjectServiceAccountBody as UpdateProjectServiceAccountBody,
)
from openapiopenai.models.update_project_service_account_body import (
    UpdateProjectServiceAccountBodyDict as UpdateProjectServiceAccountBodyDict,
)
from openapiopenai.models.update_project_service_tier_settings_request import (
    UpdateProjectServiceTierSettingsRequest as UpdateProjectServiceTierSettingsRequest,
)
from openapiopenai.models.update_project_service_tier_settings_request import (
    UpdateProjectServiceTierSettingsRequestDict as UpdateProjectServiceTierSettingsRequestDict,
)
from openapiopenai.models.update_project_service_tier_settings_request_enabled_tiers import (
    UpdateProjectServiceTierSettingsRequestEnabledTiers as UpdateProjectServiceTierSettingsRequestEnabledTiers,
)
from openapiopenai.models.update_project_service_tier_settings_request_enabled_tiers import (
    UpdateProjectServiceTierSettingsRequestEnabledTiersDict as UpdateProjectServiceTierSettingsRequestEnabledTiersDict,
)
from openapiopenai.models.update_project_spend_limit_body import (
    UpdateProjectSpendLimitBody as UpdateProjectSpendLimitBody,
)
from openapiopenai.models.update_project_spend_limit_body import (
    UpdateProjectSpendLimitBodyDict as UpdateProjectSpendLimitBodyDict,
)
from openapiopenai.models.update_vault_credential_request import (
    UpdateVaultCredentialRequest as UpdateVaultCredentialRequest,
)
from openapiopenai.models.update_vault_credential_request import (
    UpdateVaultCredentialRequestDict as UpdateVaultCredentialRequestDict,
)
from openapiopenai.models.update_vault_request import (
    UpdateVaultRequest as UpdateVaultRequest,
)
from openapiopenai.models.update_vault_request import (
    UpdateVaultRequestDict as UpdateVaultRequestDict,
)
from openapiopenai.models.update_vector_store_file_attributes_request import (
    UpdateVectorStoreFileAttributesRequest as UpdateVectorStoreFileAttributesRequest,
)
from openapiopenai.models.update_vector_store_file_attributes_request import (
    UpdateVectorStoreFileAttributesRequestDict as UpdateVectorStoreFileAttributesRequestDict,
)
from openapiopenai.models.update_vector_store_request import (
    UpdateVectorStoreRequest as UpdateVectorStoreRequest,
)
from openapiopenai.models.update_vector_store_request import (
    UpdateVectorStoreRequestDict as UpdateVectorStoreRequestDict,
)
from openapiopenai.models.update_voice_consent_request import (
    UpdateVoiceConsentRequest as UpdateVoiceConsentRequest,
)
from openapiopenai.models.update_voice_consent_request import (
    UpdateVoiceConsentRequestDict as UpdateVoiceConsentRequestDict,
)
from openapiopenai.models.update_webhook_endpoint_request import (
    UpdateWebhookEndpointRequest as UpdateWebhookEndpointRequest,
)
from openapiopenai.models.update_webhook_endpoint_request import (
    UpdateWebhookEndpointRequestDict as UpdateWebhookEndpointRequestDict,
)
from openapiopenai.models.update_workload_identity_federation_rule_request import (
    UpdateWorkloadIdentityFederationRuleRequest as UpdateWorkloadIdentityFederationRuleRequest,
)
from openapiopenai.models.update_workload_identity_federation_rule_request import (
    UpdateWorkloadIdentityFederationRuleRequestDict as UpdateWorkloadIdentityFederationRuleRequestDict,
)
from openapiopenai.models.update_workload_identity_federation_rule_request_matchers_value import (
    UpdateWorkloadIdentityFederationRuleRequestMatchersValue as UpdateWorkloadIdentityFederationRuleRequestMatchersValue,
)
from openapiopenai.models.update_workload_identity_federation_rule_request_matchers_value import (
    UpdateWorkloadIdentityFederationRuleRequestMatchersValueDict as UpdateWorkloadIdentityFederationRuleRequestMatchersValueDict,
)
from openapiopenai.models.update_workload_identity_federation_rule_request_permissions import (
    UnknownUpdateWorkloadIdentityFederationRuleRequestPermissions as UnknownUpdateWorkloadIdentityFederationRuleRequestPermissions,
)
from openapiopenai.models.update_workload_identity_federation_rule_request_permissions import (
    UpdateWorkloadIdentityFederationRuleRequestPermissions as UpdateWorkloadIdentityFederationRuleRequestPermissions,
)
from openapiopenai.models.update_workload_identity_federation_rule_request_permissions import (
    UpdateWorkloadIdentityFederationRuleRequestPermissionsDict as UpdateWorkloadIdentityFederationRuleRequestPermissionsDict,
)
from openapiopenai.models.update_workload_identity_provider_request import (
    UpdateWorkloadIdentityProviderRequest as UpdateWorkloadIdentityProviderRequest,
)
from openapiopenai.models.update_workload_identity_provider_request import (
    UpdateWorkloadIdentityProviderRequestDict as UpdateWorkloadIdentityProviderRequestDict,
)
from openapiopenai.models.update_workload_identity_provider_request_verification import (
    UnknownUpdateWorkloadIdentityProviderRequestVerification as UnknownUpdateWorkloadIdentityProviderRequestVerification,
)
from openapiopenai.models.update_workload_identity_provider_request_verification import (
    UpdateWorkloadIdentityProviderRequestVerification as UpdateWorkloadIdentityProviderRequestVerification,
)
from openapiopenai.models.update_workload_identity_provider_request_verification import (
    UpdateWorkloadIdentityProviderRequestVerificationDict as UpdateWorkloadIdentityProviderRequestVerificationDict,
)
from openapiopenai.models.upload import (
    Upload as Upload,
)
from openapiopenai.models.upload_certificate_request import (
    UploadCertificateRequest as UploadCertificateRequest,
)
from openapiopenai.models.upload_certificate_request import (
    UploadCertificateRequestDict as UploadCertificateRequestDict,
)
from openapiopenai.models.upload_part import (
    UploadPart as UploadPart,
)
from openapiopenai.models.url_annotation import (
    UrlAnnotation as UrlAnnotation,
)
from openapiopenai.models.url_annotation_source import (
    UrlAnnotationSource as UrlAnnotationSource,
)
from openapiopenai.models.url_citation_body import (
    UrlCitationBody as UrlCitationBody,
)
from openapiopenai.models.url_citation_body import (
    UrlCitationBodyDict as UrlCitationBodyDict,
)
from openapiopenai.models.url_citation_param import (
    UrlCitationParam as UrlCitationParam,
)
from openapiopenai.models.url_citation_param import (
    UrlCitationParamDict as UrlCitationParamDict,
)
from openapiopenai.models.usage_audio_speeches_result import (
    UsageAudioSpeechesResult as UsageAudioSpeechesResult,
)
from openapiopenai.models.usage_audio_transcriptions_result import (
    UsageAudioTranscriptionsResult as UsageAudioTranscriptionsResult,
)
from openapiopenai.models.usage_code_interpreter_sessions_result import (
    UsageCodeInterpreterSessionsResult as UsageCodeInterpreterSessionsResult,
)
from openapiopenai.models.usage_completions_result import (
    UsageCompletionsResult as UsageCompletionsResult,
)
from openapiopenai.models.usage_decisions_response import (
    UsageDecisionsResponse as UsageDecisionsResponse,
)
from openapiopenai.models.usage_decisions_response_data_item import (
    UsageDecisionsResponseDataItem as UsageDecisionsResponseDataItem,
)
from openapiopenai.models.usage_decisions_response_data_item_results_item import (
    UsageDecisionsResponseDataItemResultsItem as UsageDecisionsResponseDataItemResultsItem,
)
from openapiopenai.models.usage_embeddings_result import (
    UsageEmbeddingsResult as UsageEmbeddingsResult,
)
from openapiopenai.models.usage_file_search_calls_result import (
    UsageFileSearchCallsResult as UsageFileSearchCallsResult,
)
from openapiopenai.models.usage_images_result import (
    UsageImagesResult as UsageImagesResult,
)
from openapiopenai.models.usage_moderations_result import (
    UsageModerationsResult as UsageModerationsResult,
)
from openapiopenai.models.usage_response import (
    UsageResponse as UsageResponse,
)
from openapiopenai.models.usage_time_bucket import (
    UsageTimeBucket as UsageTimeBucket,
)
from openapiopenai.models.usage_time_bucket_results_item import (
    UnknownUsageTimeBucketResultsItem as UnknownUsageTimeBucketResultsItem,
)
from openapiopenai.models.usage_time_bucket_results_item import (
    UsageTimeBucketResultsItem as UsageTimeBucketResultsItem,
)
from openapiopenai.models.usage_vector_stores_result import (
    UsageVectorStoresResult as UsageVectorStoresResult,
)
from openapiopenai.models.usage_web_search_calls_result import (
    UsageWebSearchCallsResult as UsageWebSearchCallsResult,
)
from openapiopenai.models.use_approval_request_request_browser_authentication_fields_item import (
    UseApprovalRequestRequestBrowserAuthenticationFieldsItem as UseApprovalRequestRequestBrowserAuthenticationFieldsItem,
)
from openapiopenai.models.use_approval_request_request_browser_authentication_options_item import (
    UseApprovalRequestRequestBrowserAuthenticationOptionsItem as UseApprovalRequestRequestBrowserAuthenticationOptionsItem,
)
from openapiopenai.models.user import (
    User as User,
)
from openapiopenai.models.user_delete_response import (
    UserDeleteResponse as UserDeleteResponse,
)
from openapiopenai.models.user_list_resource import (
    UserListResource as UserListResource,
)
from openapiopenai.models.user_list_response import (
    UserListResponse as UserListResponse,
)
from openapiopenai.models.user_message_input_text import (
    UserMessageInputText as UserMessageInputText,
)
from openapiopenai.models.user_message_input_text import (
    UserMessageInputTextDict as UserMessageInputTextDict,
)
from openapiopenai.models.user_message_item import (
    UserMessageItem as UserMessageItem,
)
from openapiopenai.models.user_message_item_content_item import (
    UnknownUserMessageItemContentItem as UnknownUserMessageItemContentItem,
)
from openapiopenai.models.user_message_item_content_item import (
    UserMessageItemContentItem as UserMessageItemContentItem,
)
from openapiopenai.models.user_message_quoted_text import (
    UserMessageQuotedText as UserMessageQuotedText,
)
from openapiopenai.models.user_projects import (
    UserProjects as UserProjects,
)
from openapiopenai.models.user_projects_data_item import (
    UserProjectsDataItem as UserProjectsDataItem,
)
from openapiopenai.models.user_role_assignment import (
    UserRoleAssignment as UserRoleAssignment,
)
from openapiopenai.models.user_role_update_request import (
    UserRoleUpdateRequest as UserRoleUpdateRequest,
)
from openapiopenai.models.user_role_update_request import (
    UserRoleUpdateRequestDict as UserRoleUpdateRequestDict,
)
from openapiopenai.models.user_user import (
    UserUser as UserUser,
)
from openapiopenai.models.vad_config import (
    VadConfig as VadConfig,
)
from openapiopenai.models.vad_config import (
    VadConfigDict as VadConfigDict,
)
from openapiopenai.models.validate_grader_request import (
    ValidateGraderRequest as ValidateGraderRequest,
)
from openapiopenai.models.validate_grader_request import (
    ValidateGraderRequestDict as ValidateGraderRequestDict,
)
from openapiopenai.models.validate_grader_request_grader import (
    UnknownValidateGraderRequestGrader as UnknownValidateGraderRequestGrader,
)
from openapiopenai.models.validate_grader_request_grader import (
    ValidateGraderRequestGrader as ValidateGraderRequestGrader,
)
from openapiopenai.models.validate_grader_request_grader import (
    ValidateGraderRequestGraderDict as ValidateGraderRequestGraderDict,
)
from openapiopenai.models.validate_grader_response import (
    ValidateGraderResponse as ValidateGraderResponse,
)
from openapiopenai.models.validate_grader_response_grader import (
    UnknownValidateGraderResponseGrader as UnknownValidateGraderResponseGrader,
)
from openapiopenai.models.validate_grader_response_grader import (
    ValidateGraderResponseGrader as ValidateGraderResponseGrader,
)
from openapiopenai.models.vault import (
    Vault as Vault,
)
from openapiopenai.models.vault_create_mcp_oauth_token_endpoint_auth_client_secret_basic import (
    VaultCreateMcpOauthTokenEndpointAuthClientSecretBasic as VaultCreateMcpOauthTokenEndpointAuthClientSecretBasic,
)
from openapiopenai.models.vault_create_mcp_oauth_token_endpoint_auth_client_secret_basic import (
    VaultCreateMcpOauthTokenEndpointAuthClientSecretBasicDict as VaultCreateMcpOauthTokenEndpointAuthClientSecretBasicDict,
)
from openapiopenai.models.vault_create_mcp_oauth_token_endpoint_auth_client_secret_post import (
    VaultCreateMcpOauthTokenEndpointAuthClientSecretPost as VaultCreateMcpOauthTokenEndpointAuthClientSecretPost,
)
from openapiopenai.models.vault_create_mcp_oauth_token_endpoint_auth_client_secret_post import (
    VaultCreateMcpOauthTokenEndpointAuthClientSecretPostDict as VaultCreateMcpOauthTokenEndpointAuthClientSecretPostDict,
)
from openapiopenai.models.vault_credential import (
    VaultCredential as VaultCredential,
)
from openapiopenai.models.vault_credential_auth import (
    UnknownVaultCredentialAuth as UnknownVaultCredentialAuth,
)
from openapiopenai.models.vault_credential_auth import (
    VaultCredentialAuth as VaultCredentialAuth,
)
from openapiopenai.models.vault_credential_auth_create import (
    UnknownVaultCredentialAuthCreate as UnknownVaultCredentialAuthCreate,
)
from openapiopenai.models.vault_credential_auth_create import (
    VaultCredentialAuthCreate as VaultCredentialAuthCreate,
)
from openapiopenai.models.vault_credential_auth_create import (
    VaultCredentialAuthCreateDict as VaultCredentialAuthCreateDict,
)
from openapiopenai.models.vault_credential_auth_resource_environment_variable import (
    VaultCredentialAuthResourceEnvironmentVariable as VaultCredentialAuthResourceEnvironmentVariable,
)
from openapiopenai.models.vault_credential_auth_resource_mcp_oauth import (
    VaultCredentialAuthResourceMcpOauth as VaultCredentialAuthResourceMcpOauth,
)
from openapiopenai.models.vault_credential_auth_resource_mcp_oauth_refresh import (
    VaultCredentialAuthResourceMcpOauthRefresh as VaultCredentialAuthResourceMcpOauthRefresh,
)
from openapiopenai.models.vault_credential_auth_resource_static_bearer import (
    VaultCredentialAuthResourceStaticBearer as VaultCredentialAuthResourceStaticBearer,
)
from openapiopenai.models.vault_credential_auth_rotate import (
    UnknownVaultCredentialAuthRotate as UnknownVaultCredentialAuthRotate,
)
from openapiopenai.models.vault_credential_auth_rotate import (
    VaultCredentialAuthRotate as VaultCredentialAuthRotate,
)
from openapiopenai.models.vault_credential_auth_rotate import (
    VaultCredentialAuthRotateDict as VaultCredentialAuthRotateDict,
)
from openapiopenai.models.vault_credential_deleted import (
    VaultCredentialDeleted as VaultCredentialDeleted,
)
from openapiopenai.models.vault_credential_list_resource import (
    VaultCredentialListResource as VaultCredentialListResource,
)
from openapiopenai.models.vault_credential_networking import (
    UnknownVaultCredentialNetworking as UnknownVaultCredentialNetworking,
)
from openapiopenai.models.vault_credential_networking import (
    VaultCredentialNetworking as VaultCredentialNetworking,
)
from openapiopenai.models.vault_credential_networking import (
    VaultCredentialNetworkingDict as VaultCredentialNetworkingDict,
)
from openapiopenai.models.vault_credential_networking_resource_limited import (
    VaultCredentialNetworkingResourceLimited as VaultCredentialNetworkingResourceLimited,
)
from openapiopenai.models.vault_credential_networking_resource_limited import (
    VaultCredentialNetworkingResourceLimitedDict as VaultCredentialNetworkingResourceLimitedDict,
)
from openapiopenai.models.vault_credential_networking_resource_unrestricted import (
    VaultCredentialNetworkingResourceUnrestricted as VaultCredentialNetworkingResourceUnrestricted,
)
from openapiopenai.models.vault_credential_networking_resource_unrestricted import (
    VaultCredentialNetworkingResourceUnrestrictedDict as VaultCredentialNetworkingResourceUnrestrictedDict,
)
from openapiopenai.models.vault_deleted import (
    VaultDeleted as VaultDeleted,
)
from openapiopenai.models.vault_list_resource import (
    VaultListResource as VaultListResource,
)
from openapiopenai.models.vault_mcp_oauth_token_endpoint_auth import (
    UnknownVaultMcpOauthTokenEndpointAuth as UnknownVaultMcpOauthTokenEndpointAuth,
)
from openapiopenai.models.vault_mcp_oauth_token_endpoint_auth import (
    VaultMcpOauthTokenEndpointAuth as VaultMcpOauthTokenEndpointAuth,
)
from openapiopenai.models.vault_mcp_oauth_token_endpoint_auth_create import (
    UnknownVaultMcpOauthTokenEndpointAuthCreate as UnknownVaultMcpOauthTokenEndpointAuthCreate,
)
from openapiopenai.models.vault_mcp_oauth_token_endpoint_auth_create import (
    VaultMcpOauthTokenEndpointAuthCreate as VaultMcpOauthTokenEndpointAuthCreate,
)
from openapiopenai.models.vault_mcp_oauth_token_endpoint_auth_create import (
    VaultMcpOauthTokenEndpointAuthCreateDict as VaultMcpOauthTokenEndpointAuthCreateDict,
)
from openapiopenai.models.vault_mcp_oauth_token_endpoint_auth_resource_client_secret_basic import (
    VaultMcpOauthTokenEndpointAuthResourceClientSecretBasic as VaultMcpOauthTokenEndpointAuthResourceClientSecretBasic,
)
from openapiopenai.models.vault_mcp_oauth_token_endpoint_auth_resource_client_secret_post import (
    VaultMcpOauthTokenEndpointAuthResourceClientSecretPost as VaultMcpOauthTokenEndpointAuthResourceClientSecretPost,
)
from openapiopenai.models.vault_mcp_oauth_token_endpoint_auth_rotate import (
    UnknownVaultMcpOauthTokenEndpointAuthRotate as UnknownVaultMcpOauthTokenEndpointAuthRotate,
)
from openapiopenai.models.vault_mcp_oauth_token_endpoint_auth_rotate import (
    VaultMcpOauthTokenEndpointAuthRotate as VaultMcpOauthTokenEndpointAuthRotate,
)
from openapiopenai.models.vault_mcp_oauth_token_endpoint_auth_rotate import (
    VaultMcpOauthTokenEndpointAuthRotateDict as VaultMcpOauthTokenEndpointAuthRotateDict,
)
from openapiopenai.models.vector_store_expiration_after import (
    VectorStoreExpirationAfter as VectorStoreExpirationAfter,
)
from openapiopenai.models.vector_store_expiration_after import (
    VectorStoreExpirationAfterDict as VectorStoreExpirationAfterDict,
)
from openapiopenai.models.vector_store_file_attributes import (
    VectorStoreFileAttributes as VectorStoreFileAttributes,
)
from openapiopenai.models.vector_store_file_attributes_value import (
    VectorStoreFileAttributesValue as VectorStoreFileAttributesValue,
)
from openapiopenai.models.vector_store_file_attributes_value import (
    VectorStoreFileAttributesValueDict as VectorStoreFileAttributesValueDict,
)
from openapiopenai.models.vector_store_file_batch_object import (
    VectorStoreFileBatchObject as VectorStoreFileBatchObject,
)
from openapiopenai.models.vector_store_file_batch_object_file_counts import (
    VectorStoreFileBatchObjectFileCounts as VectorStoreFileBatchObjectFileCounts,
)
from openapiopenai.models.vector_store_file_content_response import (
    VectorStoreFileContentResponse as VectorStoreFileContentResponse,
)
from openapiopenai.models.vector_store_file_content_response_data_item import (
    VectorStoreFileContentResponseDataItem as VectorStoreFileContentResponseDataItem,
)
from openapiopenai.models.vector_store_file_object import (
    VectorStoreFileObject as VectorStoreFileObject,
)
from openapiopenai.models.vector_store_file_object_chunking_strategy import (
    UnknownVectorStoreFileObjectChunkingStrategy as UnknownVectorStoreFileObjectChunkingStrategy,
)
from openapiopenai.models.vector_store_file_object_chunking_strategy import (
    VectorStoreFileObjectChunkingStrategy as VectorStoreFileObjectChunkingStrategy,
)
from openapiopenai.models.vector_store_file_object_last_error import (
    VectorStoreFileObjectLastError as VectorStoreFileObjectLastError,
)
from openapiopenai.models.vector_store_object import (
    VectorStoreObject as VectorStoreObject,
)
from openapiopenai.models.vector_store_object_file_counts import (
    VectorStoreObjectFileCounts as VectorStoreObjectFileCounts,
)
from openapiopenai.models.vector_store_search_request import (
    VectorStoreSearchRequest as VectorStoreSearchRequest,
)
from openapiopenai.models.vector_store_search_request import (
    VectorStoreSearchRequestDict as VectorStoreSearchRequestDict,
)
from openapiopenai.models.vector_store_search_request_filters import (
    UnknownVectorStoreSearchRequestFilters as UnknownVectorStoreSearchRequestFilters,
)
from openapiopenai.models.vector_store_search_request_filters import (
    VectorStoreSearchRequestFilters as VectorStoreSearchRequestFilters,
)
from openapiopenai.models.vector_store_search_request_filters import (
    VectorStoreSearchRequestFiltersDict as VectorStoreSearchRequestFiltersDict,
)
from openapiopenai.models.vector_store_search_request_query import (
    VectorStoreSearchRequestQuery as VectorStoreSearchRequestQuery,
)
from openapiopenai.models.vector_store_search_request_query import (
    VectorStoreSearchRequestQueryDict as VectorStoreSearchRequestQueryDict,
)
from openapiopenai.models.vector_store_search_request_ranking_options import (
    VectorStoreSearchRequestRankingOptions as VectorStoreSearchRequestRankingOptions,
)
from openapiopenai.models.vector_store_search_request_ranking_options import (
    VectorStoreSearchRequestRankingOptionsDict as VectorStoreSearchRequestRankingOptionsDict,
)
from openapiopenai.models.vector_store_search_result_content_object import (
    VectorStoreSearchResultContentObject as VectorStoreSearchResultContentObject,
)
from openapiopenai.models.vector_store_search_result_item import (
    VectorStoreSearchResultItem as VectorStoreSearchResultItem,
)
from openapiopenai.models.vector_store_search_results_page import (
    VectorStoreSearchResultsPage as VectorStoreSearchResultsPage,
)
from openapiopenai.models.verbosity import (
    Verbosity as Verbosity,
)
from openapiopenai.models.video_character_resource import (
    VideoCharacterResource as VideoCharacterResource,
)
from openapiopenai.models.video_content_variant import (
    VideoContentVariant as VideoContentVariant,
)
from openapiopenai.models.video_list_resource import (
    VideoListResource as VideoListResource,
)
from openapiopenai.models.video_model import (
    VideoModel as VideoModel,
)
from openapiopenai.models.video_model import (
    VideoModelDict as VideoModelDict,
)
from openapiopenai.models.video_reference_input_param import (
    VideoReferenceInputParam as VideoReferenceInputParam,
)
from openapiopenai.models.video_reference_input_param import (
    VideoReferenceInputParamDict as VideoReferenceInputParamDict,
)
from openapiopenai.models.video_resource import (
    VideoResource as VideoResource,
)
from openapiopenai.models.video_seconds import (
    VideoSeconds as VideoSeconds,
)
from openapiopenai.models.video_size import (
    VideoSize as VideoSize,
)
from openapiopenai.models.video_status import (
    VideoStatus as VideoStatus,
)
from openapiopenai.models.voice_consent_deleted_resource import (
    VoiceConsentDeletedResource as VoiceConsentDeletedResource,
)
from openapiopenai.models.voice_consent_list_resource import (
    VoiceConsentListResource as VoiceConsentListResource,
)
from openapiopenai.models.voice_consent_resource import (
    VoiceConsentResource as VoiceConsentResource,
)
from openapiopenai.models.voice_deleted import (
    VoiceDeleted as VoiceDeleted,
)
from openapiopenai.models.voice_ids_or_custom_voice import (
    VoiceIdsOrCustomVoice as VoiceIdsOrCustomVoice,
)
from openapiopenai.models.voice_ids_or_custom_voice import (
    VoiceIdsOrCustomVoiceDict as VoiceIdsOrCustomVoiceDict,
)
from openapiopenai.models.voice_ids_or_custom_voice_object import (
    VoiceIdsOrCustomVoiceObject as VoiceIdsOrCustomVoiceObject,
)
from openapiopenai.models.voice_ids_or_custom_voice_object import (
    VoiceIdsOrCustomVoiceObjectDict as VoiceIdsOrCustomVoiceObjectDict,
)
from openapiopenai.models.voice_ids_shared import (
    VoiceIdsShared as VoiceIdsShared,
)
from openapiopenai.models.voice_ids_shared import (
    VoiceIdsSharedDict as VoiceIdsSharedDict,
)
from openapiopenai.models.voice_resource import (
    VoiceResource as VoiceResource,
)
from openapiopenai.models.wait_param import (
    WaitParam as WaitParam,
)
from openapiopenai.models.wait_param import (
    WaitParamDict as WaitParamDict,
)
from openapiopenai.models.web_search_action import (
    UnknownWebSearchAction as UnknownWebSearchAction,
)
from openapiopenai.models.web_search_action import (
    WebSearchAction as WebSearchAction,
)
from openapiopenai.models.web_search_action_find import (
    WebSearchActionFind as WebSearchActionFind,
)
from openapiopenai.models.web_search_action_find import (
    WebSearchActionFindDict as WebSearchActionFindDict,
)
from openapiopenai.models.web_search_action_open_page import (
    WebSearchActionOpenPage as WebSearchActionOpenPage,
)
from openapiopenai.models.web_search_action_open_page import (
    WebSearchActionOpenPageDict as WebSearchActionOpenPageDict,
)
from openapiopenai.models.web_search_action_resource_search import (
    WebSearchActionResourceSearch as WebSearchActionResourceSearch,
)
from openapiopenai.models.web_search_action_search import (
    WebSearchActionSearch as WebSearchActionSearch,
)
from openapiopenai.models.web_search_action_search import (
    WebSearchActionSearchDict as WebSearchActionSearchDict,
)
from openapiopenai.models.web_search_action_search_sources_item import (
    WebSearchActionSearchSourcesItem as WebSearchActionSearchSourcesItem,
)
from openapiopenai.models.web_search_action_search_sources_item import (
    WebSearchActionSearchSourcesItemDict as WebSearchActionSearchSourcesItemDict,
)
from openapiopenai.models.web_search_approximate_location import (
    WebSearchApproximateLocation as WebSearchApproximateLocation,
)
from openapiopenai.models.web_search_approximate_location import (
    WebSearchApproximateLocationDict as WebSearchApproximateLocationDict,
)
from openapiopenai.models.web_search_context_size import (
    WebSearchContextSize as WebSearchContextSize,
)
from openapiopenai.models.web_search_location import (
    WebSearchLocation as WebSearchLocation,
)
from openapiopenai.models.web_search_location import (
    WebSearchLocationDict as WebSearchLocationDict,
)
from openapiopenai.models.web_search_preview_tool import (
    WebSearchPreviewTool as WebSearchPreviewTool,
)
from openapiopenai.models.web_search_preview_tool import (
    WebSearchPreviewToolDict as WebSearchPreviewToolDict,
)
from openapiopenai.models.web_search_tool import (
    WebSearchTool as WebSearchTool,
)
from openapiopenai.models.web_search_tool import (
    WebSearchToolDict as WebSearchToolDict,
)
from openapiopenai.models.web_search_tool_call import (
    WebSearchToolCall as WebSearchToolCall,
)
from openapiopenai.models.web_search_tool_call import (
    WebSearchToolCallDict as WebSearchToolCallDict,
)
from openapiopenai.models.web_search_tool_call_action import (
    UnknownWebSearchToolCallAction as UnknownWebSearchToolCallAction,
)
from openapiopenai.models.web_search_tool_call_action import (
    WebSearchToolCallAction as WebSearchToolCallAction,
)
from openapiopenai.models.web_search_tool_call_action import (
    WebSearchToolCallActionDict as WebSearchToolCallActionDict,
)
from openapiopenai.models.web_search_tool_filters import (
    WebSearchToolFilters as WebSearchToolFilters,
)
from openapiopenai.models.web_search_tool_filters import (
    WebSearchToolFiltersDict as WebSearchToolFiltersDict,
)
from openapiopenai.models.webhook_agent_environment_expired import (
    WebhookAgentEnvironmentExpired as WebhookAgentEnvironmentExpired,
)
from openapiopenai.models.webhook_agent_environment_expired_data import (
    WebhookAgentEnvironmentExpiredData as WebhookAgentEnvironmentExpiredData,
)
from openapiopenai.models.webhook_agent_environment_failed import (
    WebhookAgentEnvironmentFailed as WebhookAgentEnvironmentFailed,
)
from openapiopenai.models.webhook_agent_environment_failed_data import (
    WebhookAgentEnvironmentFailedData as WebhookAgentEnvironmentFailedData,
)
from openapiopenai.models.webhook_agent_environment_ready import (
    WebhookAgentEnvironmentReady as WebhookAgentEnvironmentReady,
)
from openapiopenai.models.webhook_agent_environment_ready_data import (
    WebhookAgentEnvironmentReadyData as WebhookAgentEnvironmentReadyData,
)
from openapiopenai.models.webhook_agent_environment_suspended import (
    WebhookAgentEnvironmentSuspended as WebhookAgentEnvironmentSuspended,
)
from openapiopenai.models.webhook_agent_environment_suspended_data import (
    WebhookAgentEnvironmentSuspendedData as WebhookAgentEnvironmentSuspendedData,
)
from openapiopenai.models.webhook_agent_session_action_required import (
    WebhookAgentSessionActionRequired as WebhookAgentSessionActionRequired,
)
from openapiopenai.models.webhook_agent_session_action_required_data import (
    WebhookAgentSessionActionRequiredData as WebhookAgentSessionActionRequiredData,
)
from openapiopenai.models.webhook_agent_session_action_required_data_required_action import (
    WebhookAgentSessionActionRequiredDataRequiredAction as WebhookAgentSessionActionRequiredDataRequiredAction,
)
from openapiopenai.models.webhook_agent_session_created import (
    WebhookAgentSessionCreated as WebhookAgentSessionCreated,
)
from openapiopenai.models.webhook_agent_session_created_data import (
    WebhookAgentSessionCreatedData as WebhookAgentSessionCreatedData,
)
from openapiopenai.models.webhook_agent_session_created_data_connect import (
    WebhookAgentSessionCreatedDataConnect as WebhookAgentSessionCreatedDataConnect,
)
from openapiopenai.models.webhook_agent_session_failed import (
    WebhookAgentSessionFailed as WebhookAgentSessionFailed,
)
from openapiopenai.models.webhook_agent_session_failed_data import (
    WebhookAgentSessionFailedData as WebhookAgentSessionFailedData,
)
from openapiopenai.models.webhook_agent_session_idle import (
    WebhookAgentSessionIdle as WebhookAgentSessionIdle,
)
from openapiopenai.models.webhook_agent_session_idle_data import (
    WebhookAgentSessionIdleData as WebhookAgentSessionIdleData,
)
from openapiopenai.models.webhook_agent_session_in_progress import (
    WebhookAgentSessionInProgress as WebhookAgentSessionInProgress,
)
from openapiopenai.models.webhook_agent_session_in_progress_data import (
    WebhookAgentSessionInProgressData as WebhookAgentSessionInProgressData,
)
from openapiopenai.models.webhook_batch_cancelled import (
    WebhookBatchCancelled as WebhookBatchCancelled,
)
from openapiopenai.models.webhook_batch_cancelled_data import (
    WebhookBatchCancelledData as WebhookBatchCancelledData,
)
from openapiopenai.models.webhook_batch_completed import (
    WebhookBatchCompleted as WebhookBatchCompleted,
)
from openapiopenai.models.webhook_batch_completed_data import (
    WebhookBatchCompletedData as WebhookBatchCompletedData,
)
from openapiopenai.models.webhook_batch_expired import (
    WebhookBatchExpired as WebhookBatchExpired,
)
from openapiopenai.models.webhook_batch_expired_data import (
    WebhookBatchExpiredData as WebhookBatchExpiredData,
)
from openapiopenai.models.webhook_batch_failed import (
    WebhookBatchFailed as WebhookBatchFailed,
)
from openapiopenai.models.webhook_batch_failed_data import (
    WebhookBatchFailedData as WebhookBatchFailedData,
)
from openapiopenai.models.webhook_endpoint import (
    WebhookEndpoint as WebhookEndpoint,
)
from openapiopenai.models.webhook_endpoint_deleted import (
    WebhookEndpointDeleted as WebhookEndpointDeleted,
)
from openapiopenai.models.webhook_endpoint_list_resource import (
    WebhookEndpointListResource as WebhookEndpointListResource,
)
from openapiopenai.models.webhook_endpoint_test_result import (
    WebhookEndpointTestResult as WebhookEndpointTestResult,
)
from openapiopenai.models.webhook_endpoint_with_secret import (
    WebhookEndpointWithSecret as WebhookEndpointWithSecret,
)
from openapiopenai.models.webhook_eval_run_canceled import (
    WebhookEvalRunCanceled as WebhookEvalRunCanceled,
)
from openapiopenai.models.webhook_eval_run_canceled_data import (
    WebhookEvalRunCanceledData as WebhookEvalRunCanceledData,
)
from openapiopenai.models.webhook_eval_run_failed import (
    WebhookEvalRunFailed as WebhookEvalRunFailed,
)
from openapiopenai.models.webhook_eval_run_failed_data import (
    WebhookEvalRunFailedData as WebhookEvalRunFailedData,
)
from openapiopenai.models.webhook_eval_run_succeeded import (
    WebhookEvalRunSucceeded as WebhookEvalRunSucceeded,
)
from openapiopenai.models.webhook_eval_run_succeeded_data import (
    WebhookEvalRunSucceededData as WebhookEvalRunSucceededData,
)
from openapiopenai.models.webhook_event_type_list import (
    WebhookEventTypeList as WebhookEventTypeList,
)
from openapiopenai.models.webhook_fine_tuning_job_cancelled import (
    WebhookFineTuningJobCancelled as WebhookFineTuningJobCancelled,
)
from openapiopenai.models.webhook_fine_tuning_job_cancelled_data import (
    WebhookFineTuningJobCancelledData as WebhookFineTuningJobCancelledData,
)
from openapiopenai.models.webhook_fine_tuning_job_failed import (
    WebhookFineTuningJobFailed as WebhookFineTuningJobFailed,
)
from openapiopenai.models.webhook_fine_tuning_job_failed_data import (
    WebhookFineTuningJobFailedData as WebhookFineTuningJobFailedData,
)
from openapiopenai.models.webhook_fine_tuning_job_succeeded import (
    WebhookFineTuningJobSucceeded as WebhookFineTuningJobSucceeded,
)
from openapiopenai.models.webhook_fine_tuning_job_succeeded_data import (
    WebhookFineTuningJobSucceededData as WebhookFineTuningJobSucceededData,
)
from openapiopenai.models.webhook_live_call_incoming import (
    WebhookLiveCallIncoming as WebhookLiveCallIncoming,
)
from openapiopenai.models.webhook_live_call_incoming_data import (
    WebhookLiveCallIncomingData as WebhookLiveCallIncomingData,
)
from openapiopenai.models.webhook_live_call_incoming_data_sip_headers_item import (
    WebhookLiveCallIncomingDataSipHeadersItem as WebhookLiveCallIncomingDataSipHeadersItem,
)
from openapiopenai.models.webhook_live_transport_connected import (
    WebhookLiveTransportConnected as WebhookLiveTransportConnected,
)
from openapiopenai.models.webhook_live_transport_connected_data import (
    WebhookLiveTransportConnectedData as WebhookLiveTransportConnectedData,
)
from openapiopenai.models.webhook_live_transport_incoming import (
    WebhookLiveTransportIncoming as WebhookLiveTransportIncoming,
)
from openapiopenai.models.webhook_live_transport_incoming_data import (
    WebhookLiveTransportIncomingData as WebhookLiveTransportIncomingData,
)
from openapiopenai.models.webhook_live_transport_incoming_data_sip_headers_item import (
    WebhookLiveTransportIncomingDataSipHeadersItem as WebhookLiveTransportIncomingDataSipHeadersItem,
)
from openapiopenai.models.webhook_realtime_call_incoming import (
    WebhookRealtimeCallIncoming as WebhookRealtimeCallIncoming,
)
from openapiopenai.models.webhook_realtime_call_incoming_data import (
    WebhookRealtimeCallIncomingData as WebhookRealtimeCallIncomingData,
)
from openapiopenai.models.webhook_realtime_call_incoming_data_sip_headers_item import (
    WebhookRealtimeCallIncomingDataSipHeadersItem as WebhookRealtimeCallIncomingDataSipHeadersItem,
)
from openapiopenai.models.webhook_response_cancelled import (
    WebhookResponseCancelled as WebhookResponseCancelled,
)
from openapiopenai.models.webhook_response_cancelled_data import (
    WebhookResponseCancelledData as WebhookResponseCancelledData,
)
from openapiopenai.models.webhook_response_completed import (
    WebhookResponseCompleted as WebhookResponseCompleted,
)
from openapiopenai.models.webhook_response_completed_data import (
    WebhookResponseCompletedData as WebhookResponseCompletedData,
)
from openapiopenai.models.webhook_response_failed import (
    WebhookResponseFailed as WebhookResponseFailed,
)
from openapiopenai.models.webhook_response_failed_data import (
    WebhookResponseFailedData as WebhookResponseFailedData,
)
from openapiopenai.models.webhook_response_incomplete import (
    WebhookResponseIncomplete as WebhookResponseIncomplete,
)
from openapiopenai.models.webhook_response_incomplete_data import (
    WebhookResponseIncompleteData as WebhookResponseIncompleteData,
)
from openapiopenai.models.webhook_safety_alert_created import (
    WebhookSafetyAlertCreated as WebhookSafetyAlertCreated,
)
from openapiopenai.models.webhook_safety_alert_created_data import (
    WebhookSafetyAlertCreatedData as WebhookSafetyAlertCreatedData,
)
from openapiopenai.models.webhook_safety_deactivation_issued import (
    WebhookSafetyDeactivationIssued as WebhookSafetyDeactivationIssued,
)
from openapiopenai.models.webhook_safety_deactivation_issued_data import (
    WebhookSafetyDeactivationIssuedData as WebhookSafetyDeactivationIssuedData,
)
from openapiopenai.models.webhook_safety_org_alert_created import (
    WebhookSafetyOrgAlertCreated as WebhookSafetyOrgAlertCreated,
)
from openapiopenai.models.webhook_safety_org_alert_created_data import (
    WebhookSafetyOrgAlertCreatedData as WebhookSafetyOrgAlertCreatedData,
)
from openapiopenai.models.webhook_safety_warning_issued import (
    WebhookSafetyWarningIssued as WebhookSafetyWarningIssued,
)
from openapiopenai.models.webhook_safety_warning_issued_data import (
    WebhookSafetyWarningIssuedData as WebhookSafetyWarningIssuedData,
)
from openapiopenai.models.widget_message_item import (
    WidgetMessageItem as WidgetMessageItem,
)
from openapiopenai.models.workflow_param import (
    WorkflowParam as WorkflowParam,
)
from openapiopenai.models.workflow_param import (
    WorkflowParamDict as WorkflowParamDict,
)
from openapiopenai.models.workflow_param_state_variables_value import (
    WorkflowParamStateVariablesValue as WorkflowParamStateVariablesValue,
)
from openapiopenai.models.workflow_param_state_variables_value import (
    WorkflowParamStateVariablesValueDict as WorkflowParamStateVariablesValueDict,
)
from openapiopenai.models.workflow_tracing_param import (
    WorkflowTracingParam as WorkflowTracingParam,
)
from openapiopenai.models.workflow_tracing_param import (
    WorkflowTracingParamDict as WorkflowTracingParamDict,
)
from openapiopenai.models.workload_identity_federation_rule import (
    WorkloadIdentityFederationRule as WorkloadIdentityFederationRule,
)
from openapiopenai.models.workload_identity_federation_rule_attribute_matchers_value import (
    WorkloadIdentityFederationRuleAttributeMatchersValue as WorkloadIdentityFederationRuleAttributeMatchersValue,
)
from openapiopenai.models.workload_identity_federation_rule_deleted import (
    WorkloadIdentityFederationRuleDeleted as WorkloadIdentityFederationRuleDeleted,
)
from openapiopenai.models.workload_identity_federation_rule_list_resource import (
    WorkloadIdentityFederationRuleListResource as WorkloadIdentityFederationRuleListResource,
)
from openapiopenai.models.workload_identity_federation_rule_permissions import (
    UnknownWorkloadIdentityFederationRulePermissions as UnknownWorkloadIdentityFederationRulePermissions,
)
from openapiopenai.models.workload_identity_federation_rule_permissions import (
    WorkloadIdentityFederationRulePermissions as WorkloadIdentityFederationRulePermissions,
)
from openapiopenai.models.workload_identity_federation_rule_permissions_restricted import (
    WorkloadIdentityFederationRulePermissionsRestricted as WorkloadIdentityFederationRulePermissionsRestricted,
)
from openapiopenai.models.workload_identity_federation_rule_permissions_restricted import (
    WorkloadIdentityFederationRulePermissionsRestrictedDict as WorkloadIdentityFederationRulePermissionsRestrictedDict,
)
from openapiopenai.models.workload_identity_provider import (
    WorkloadIdentityProvider as WorkloadIdentityProvider,
)
from openapiopenai.models.workload_identity_provider_attribute_transformations_item import (
    WorkloadIdentityProviderAttributeTransformationsItem as WorkloadIdentityProviderAttributeTransformationsItem,
)
from openapiopenai.models.workload_identity_provider_attribute_transformations_item import (
    WorkloadIdentityProviderAttributeTransformationsItemDict as WorkloadIdentityProviderAttributeTransformationsItemDict,
)
from openapiopenai.models.workload_identity_provider_deleted import (
    WorkloadIdentityProviderDeleted as WorkloadIdentityProviderDeleted,
)
from openapiopenai.models.workload_identity_provider_list_resource import (
    WorkloadIdentityProviderListResource as WorkloadIdentityProviderListResource,
)
from openapiopenai.models.workload_identity_provider_verification import (
    UnknownWorkloadIdentityProviderVerification as UnknownWorkloadIdentityProviderVerification,
)
from openapiopenai.models.workload_identity_provider_verification import (
    WorkloadIdentityProviderVerification as WorkloadIdentityProviderVerification,
)
from openapiopenai.models.workload_identity_provider_verification_discovery import (
    WorkloadIdentityProviderVerificationDiscovery as WorkloadIdentityProviderVerificationDiscovery,
)
from openapiopenai.models.workload_identity_provider_verification_discovery import (
    WorkloadIdentityProviderVerificationDiscoveryDict as WorkloadIdentityProviderVerificationDiscoveryDict,
)
from openapiopenai.models.workload_identity_provider_verification_uploaded_jwks import (
    WorkloadIdentityProviderVerificationUploadedJwks as WorkloadIdentityProviderVerificationUploadedJwks,
)
from openapiopenai.models.workload_identity_provider_verification_uploaded_jwks import (
    WorkloadIdentityProviderVerificationUploadedJwksDict as WorkloadIdentityProviderVerificationUploadedJwksDict,
)

__all__ = [
    "AcceptLiveSessionRequest",
    "AcceptLiveSessionRequestDict",
    "AcceptLiveSessionRequestSession",
    "AcceptLiveSessionRequestSessionDict",
    "AcceptLiveSessionRequestSessionDelegation",
    "AcceptLiveSessionRequestSessionDelegationDict",
    "UnknownAcceptLiveSessionRequestSessionDelegation",
    "ActiveStatus",
    "AddUploadPartRequest",
    "AddUploadPartRequestDict",
    "AdditionalTools",
    "AdditionalToolsItemParam",
    "AdditionalToolsItemParamDict",
    "AdminApiKey",
    "AdminApiKeyCreateResponse",
    "AdminApiKeyOwner",
    "AdminApiKeysCreateRequest",
    "AdminApiKeysCreateRequestDict",
    "AdminApiKeysDeleteResponse",
    "Agent",
    "AgentAutomation",
    "UnknownAgentAutomation",
    "AgentAutomationCreatedBy",
    "UnknownAgentAutomationCreatedBy",
    "AgentAutomationCreatedByResourceDeveloper",
    "AgentAutomationDeleted",
    "AgentAutomationEnvironment",
    "UnknownAgentAutomationEnvironment",
    "AgentAutomationEnvironmentResourceNone",
    "AgentAutomationEnvironmentResourceNoneDict",
    "AgentAutomationEnvironmentResourceOpenAIHosted",
    "AgentAutomationEnvironmentResourceOpenAIHostedDesktop",
    "AgentAutomationEnvironmentResourceOpenAIHostedDesktopDict",
    "AgentAutomationEnvironmentResourceOpenAIHostedFilesItem",
    "UnknownAgentAutomationEnvironmentResourceOpenAIHostedFilesItem",
    "AgentAutomationEnvironmentResourceOpenAIHostedNetwork",
    "AgentAutomationEnvironmentResourceOpenAIHostedPackages",
    "AgentAutomationEnvironmentResourceOpenAIHostedPackagesDict",
    "AgentAutomationEnvironmentResourceOpenAIHostedSkillsItem",
    "UnknownAgentAutomationEnvironmentResourceOpenAIHostedSkillsItem",
    "AgentAutomationEnvironmentResourceSelfHosted",
    "AgentAutomationInvocation",
    "AgentAutomationInvocationError",
    "AgentAutomationInvocationListResource",
    "AgentAutomationInvocationSource",
    "UnknownAgentAutomationInvocationSource",
    "AgentAutomationInvocationSourceResourceAutomation",
    "AgentAutomationInvocationSourceResourceManual",
    "AgentAutomationListResource",
    "AgentAutomationTarget",
    "UnknownAgentAutomationTarget",
    "AgentAutomationTargetNewSession",
    "AgentAutomationTargetNewSessionDict",
    "AgentAutomationTargetNewSessionEnvironment",
    "AgentAutomationTargetNewSessionEnvironmentDict",
    "UnknownAgentAutomationTargetNewSessionEnvironment",
    "AgentAutomationTargetResourceExistingSession",
    "AgentAutomationTargetResourceExistingSessionDict",
    "AgentAutomationTargetResourceNewSession",
    "AgentAutomationTargetResourceNewSessionInput",
    "AgentAutomationTargetResourceNewSessionInputDict",
    "AgentAutomationTargetResourceNewSessionInputContentItem",
    "AgentAutomationTargetResourceNewSessionInputContentItemDict",
    "UnknownAgentAutomationTargetResourceNewSessionInputContentItem",
    "AgentBrowserAuthenticationSubmitParam",
    "AgentBrowserAuthenticationSubmitParamDict",
    "AgentBrowserAuthenticationSubmitParamFieldsItem",
    "AgentBrowserAuthenticationSubmitParamFieldsItemDict",
    "AgentBrowserOriginAccessParam",
    "AgentBrowserOriginAccessParamDict",
    "AgentCloseSubagentCallItem",
    "AgentCommandExecutionItem",
    "AgentCompaction",
    "AgentCompactionDict",
    "AgentContent",
    "UnknownAgentContent",
    "AgentCreateSubagentCallItem",
    "AgentDeleted",
    "AgentEnvironmentFile",
    "AgentEnvironmentFileListResource",
    "AgentEnvironmentInfo",
    "AgentEnvironmentListResource",
    "AgentEnvironmentTemplate",
    "AgentEnvironmentTemplateDeleted",
    "AgentEnvironmentTemplateFilesItem",
    "UnknownAgentEnvironmentTemplateFilesItem",
    "AgentEnvironmentTemplateListResource",
    "AgentEnvironmentTemplateSkillsItem",
    "UnknownAgentEnvironmentTemplateSkillsItem",
    "AgentExperimental",
    "AgentExperimentalDict",
    "AgentFunctionCallItem",
    "AgentInterruptSubagentCallItem",
    "AgentListResource",
    "AgentMcpCallItem",
    "AgentMessageItemResource",
    "AgentOneTimeAutomation",
    "AgentOutputCommandExecutionOutputDeltaEvent",
    "AgentOutputItem",
    "UnknownAgentOutputItem",
    "AgentPeriodicAutomation",
    "AgentReasoning",
    "AgentReasoningItem",
    "AgentReasoningParam",
    "AgentReasoningParamDict",
    "AgentResumeSubagentCallItem",
    "AgentSendSubagentInputCallItem",
    "AgentSession",
    "AgentSessionAgent",
    "AgentSessionArtifact",
    "AgentSessionArtifactDeleted",
    "AgentSessionArtifactListResource",
    "AgentSessionAssistantMessage",
    "AgentSessionCreatedEvent",
    "AgentSessionDeleted",
    "AgentSessionEnvironmentConnectedEvent",
    "AgentSessionEnvironmentDisconnectedEvent",
    "AgentSessionEnvironmentExpiredEvent",
    "AgentSessionEnvironmentFailedEvent",
    "AgentSessionEnvironmentPendingEvent",
    "AgentSessionEnvironmentReadyEvent",
    "AgentSessionEnvironmentResetEvent",
    "AgentSessionEnvironmentState",
    "AgentSessionEnvironmentStateError",
    "AgentSessionEnvironmentSuspendedEvent",
    "AgentSessionErrorEvent",
    "AgentSessionEvent",
    "UnknownAgentSessionEvent",
    "AgentSessionFailedEvent",
    "AgentSessionIdleEvent",
    "AgentSessionInProgressEvent",
    "AgentSessionInput",
    "AgentSessionInputDict",
    "UnknownAgentSessionInput",
    "AgentSessionItem",
    "UnknownAgentSessionItem",
    "AgentSessionItemListResource",
    "AgentSessionListResource",
    "AgentSessionMessage",
    "AgentSessionMessageContent",
    "UnknownAgentSessionMessageContent",
    "AgentSessionPromptCacheOptions",
    "AgentSessionPromptCacheOptionsDict",
    "AgentSessionRequiredActionsItem",
    "UnknownAgentSessionRequiredActionsItem",
    "AgentSessionRequiredActionsItemComputerUseApprovalRequest",
    "AgentSessionRequiredActionsItemEnvironmentConnection",
    "AgentSessionRequiredActionsItemFunctionCall",
    "AgentSessionRequiredActionsItemMcpApprovalRequest",
    "AgentSessionRequiredActionsItemMcpApprovalRequestRequest",
    "AgentSessionRequiredActionsItemUseApprovalRequestRequest",
    "UnknownAgentSessionRequiredActionsItemUseApprovalRequestRequest",
    "AgentSessionRequiresActionEvent",
    "AgentSessionSubagentActiveEvent",
    "AgentSessionSubagentClosedEvent",
    "AgentSessionSubagentCreatedEvent",
    "AgentSessionTrace",
    "AgentSessionTraceListResource",
    "AgentSessionTurnCancelledEvent",
    "AgentSessionTurnCompletedEvent",
    "AgentSessionTurnContentPartAddedEvent",
    "AgentSessionTurnContentPartDoneEvent",
    "AgentSessionTurnCreatedEvent",
    "AgentSessionTurnFailedEvent",
    "AgentSessionTurnInProgressEvent",
    "AgentSessionTurnItemAddedEvent",
    "AgentSessionTurnItemDoneEvent",
    "AgentSessionTurnOutputTextDeltaEvent",
    "AgentSessionTurnOutputTextDoneEvent",
    "AgentSessionTurnReasoningSummaryPartAddedEvent",
    "AgentSessionTurnReasoningSummaryPartDoneEvent",
    "AgentSessionTurnReasoningSummaryTextDeltaEvent",
    "AgentSessionTurnReasoningSummaryTextDoneEvent",
    "AgentText",
    "AgentTextParam",
    "AgentTextParamDict",
    "AgentTool",
    "UnknownAgentTool",
    "AgentToolConfigMcp",
    "AgentToolConfigMcpDict",
    "AgentToolConfigMcpTransport",
    "AgentToolConfigMcpTransportDict",
    "UnknownAgentToolConfigMcpTransport",
    "AgentToolResourceMcp",
    "AgentTurn",
    "AgentTurnItemListResource",
    "AgentTurnListResource",
    "AgentWaitForSubagentsCallItem",
    "AgentWebSearchCallItem",
    "Annotation",
    "AnnotationDict",
    "UnknownAnnotation",
    "ApiKeyList",
    "ApplyPatchCallOutputStatus",
    "ApplyPatchCallOutputStatusParam",
    "ApplyPatchCallStatus",
    "ApplyPatchCallStatusParam",
    "ApplyPatchCreateFileOperation",
    "ApplyPatchCreateFileOperationParam",
    "ApplyPatchCreateFileOperationParamDict",
    "ApplyPatchDeleteFileOperation",
    "ApplyPatchDeleteFileOperationParam",
    "ApplyPatchDeleteFileOperationParamDict",
    "ApplyPatchOperationParam",
    "ApplyPatchOperationParamDict",
    "UnknownApplyPatchOperationParam",
    "ApplyPatchToolCall",
    "ApplyPatchToolCallItemParam",
    "ApplyPatchToolCallItemParamDict",
    "ApplyPatchToolCallOperation",
    "UnknownApplyPatchToolCallOperation",
    "ApplyPatchToolCallOutput",
    "ApplyPatchToolCallOutputItemParam",
    "ApplyPatchToolCallOutputItemParamDict",
    "ApplyPatchToolParam",
    "ApplyPatchToolParamDict",
    "ApplyPatchUpdateFileOperation",
    "ApplyPatchUpdateFileOperationParam",
    "ApplyPatchUpdateFileOperationParamDict",
    "ApproximateLocation",
    "ApproximateLocationDict",
    "AssignedRoleDetails",
    "AssignedRoleDetailsAssignmentSourcesItem",
    "AssistantMessageItem",
    "AssistantObject",
    "AssistantObjectToolResources",
    "AssistantObjectToolResourcesCodeInterpreter",
    "AssistantObjectToolResourcesFileSearch",
    "AssistantObjectToolsItem",
    "UnknownAssistantObjectToolsItem",
    "AssistantStreamEvent",
    "UnknownAssistantStreamEvent",
    "AssistantSupportedModels",
    "AssistantToolsCode",
    "AssistantToolsCodeDict",
    "AssistantToolsFileSearch",
    "AssistantToolsFileSearchDict",
    "AssistantToolsFileSearchFileSearch",
    "AssistantToolsFileSearchFileSearchDict",
    "AssistantToolsFileSearchTypeOnly",
    "AssistantToolsFileSearchTypeOnlyDict",
    "AssistantToolsFunction",
    "AssistantToolsFunctionDict",
    "AssistantsApiResponseFormatOption",
    "AssistantsApiResponseFormatOptionDict",
    "UnknownAssistantsApiResponseFormatOption",
    "AssistantsApiToolChoiceOption",
    "AssistantsApiToolChoiceOptionDict",
    "AssistantsNamedToolChoice",
    "AssistantsNamedToolChoiceDict",
    "AssistantsNamedToolChoiceFunction",
    "AssistantsNamedToolChoiceFunctionDict",
    "Attachment",
    "AttachmentType",
    "AudioResponseFormat",
    "AudioTranscription",
    "AudioTranscriptionDict",
    "AudioTranscriptionModel",
    "AudioTranscriptionModelDict",
    "AudioTranscriptionResponse",
    "AudioTranscriptionResponseModel",
    "AuditLog",
    "AuditLogActor",
    "AuditLogActorApiKey",
    "AuditLogActorServiceAccount",
    "AuditLogActorSession",
    "AuditLogActorUser",
    "AuditLogApiKeyCreated",
    "AuditLogApiKeyCreatedData",
    "AuditLogApiKeyDeleted",
    "AuditLogApiKeyUpdated",
    "AuditLogApiKeyUpdatedChangesRequested",
    "AuditLogCertificateCreated",
    "AuditLogCertificateDeleted",
    "AuditLogCertificateUpdated",
    "AuditLogCertificatesActivated",
    "AuditLogCertificatesActivatedCertificatesItem",
    "AuditLogCertificatesDeactivated",
    "AuditLogCertificatesDeactivatedCertificatesItem",
    "AuditLogCheckpointPermissionCreated",
    "AuditLogCheckpointPermissionCreatedData",
    "AuditLogCheckpointPermissionDeleted",
    "AuditLogEventType",
    "AuditLogExternalKeyRegistered",
    "AuditLogExternalKeyRemoved",
    "AuditLogExternalStorageRegistered",
    "AuditLogExternalStorageRegisteredData",
    "AuditLogExternalStorageRegisteredDataProvider",
    "UnknownAuditLogExternalStorageRegisteredDataProvider",
    "AuditLogExternalStorageRemoved",
    "AuditLogGroupCreated",
    "AuditLogGroupCreatedData",
    "AuditLogGroupDeleted",
    "AuditLogGroupUpdated",
    "AuditLogGroupUpdatedChangesRequested",
    "AuditLogInviteAccepted",
    "AuditLogInviteDeleted",
    "AuditLogInviteSent",
    "AuditLogInviteSentData",
    "AuditLogIpAllowlistConfigActivated",
    "AuditLogIpAllowlistConfigActivatedConfigsItem",
    "AuditLogIpAllowlistConfigDeactivated",
    "AuditLogIpAllowlistConfigDeactivatedConfigsItem",
    "AuditLogIpAllowlistCreated",
    "AuditLogIpAllowlistDeleted",
    "AuditLogIpAllowlistUpdated",
    "AuditLogLoginFailed",
    "AuditLogLogoutFailed",
    "AuditLogOrganizationUpdated",
    "AuditLogOrganizationUpdatedChangesRequested",
    "AuditLogProject",
    "AuditLogProjectArchived",
    "AuditLogProjectCreated",
    "AuditLogProjectCreatedData",
    "AuditLogProjectDeleted",
    "AuditLogProjectUpdated",
    "AuditLogProjectUpdatedChangesRequested",
    "AuditLogRateLimitDeleted",
    "AuditLogRateLimitUpdated",
    "AuditLogRateLimitUpdatedChangesRequested",
    "AuditLogRoleAssignmentCreated",
    "AuditLogRoleAssignmentDeleted",
    "AuditLogRoleBoundToResource",
    "AuditLogRoleCreated",
    "AuditLogRoleDeleted",
    "AuditLogRoleUnboundFromResource",
    "AuditLogRoleUpdated",
    "AuditLogRoleUpdatedChangesRequested",
    "AuditLogScimDisabled",
    "AuditLogScimEnabled",
    "AuditLogServiceAccountCreated",
    "AuditLogServiceAccountCreatedData",
    "AuditLogServiceAccountDeleted",
    "AuditLogServiceAccountUpdated",
    "AuditLogServiceAccountUpdatedChangesRequested",
    "AuditLogUserAdded",
    "AuditLogUserAddedData",
    "AuditLogUserDeleted",
    "AuditLogUserUpdated",
    "AuditLogUserUpdatedChangesRequested",
    "AuditLogWorkloadIdentityProviderCreated",
    "AuditLogWorkloadIdentityProviderDeleted",
    "AuditLogWorkloadIdentityProviderMappingCreated",
    "AuditLogWorkloadIdentityProviderMappingDeleted",
    "AuditLogWorkloadIdentityProviderMappingUpdated",
    "AuditLogWorkloadIdentityProviderUpdated",
    "AutoChunkingStrategyRequestParam",
    "AutoChunkingStrategyRequestParamDict",
    "AutoCodeInterpreterToolParam",
    "AutoCodeInterpreterToolParamDict",
    "AutoCodeInterpreterToolParamNetworkPolicy",
    "AutoCodeInterpreterToolParamNetworkPolicyDict",
    "UnknownAutoCodeInterpreterToolParamNetworkPolicy",
    "AutomaticThreadTitlingParam",
    "AutomaticThreadTitlingParamDict",
    "AutomationAgentConfig",
    "AutomationCreatedByResourceAgent",
    "AutomationTargetNewSessionAgent",
    "AutomationTargetNewSessionAgentDict",
    "AutomationTargetNewSessionAgentToolsItem",
    "AutomationTargetNewSessionAgentToolsItemDict",
    "UnknownAutomationTargetNewSessionAgentToolsItem",
    "AwsExternalStorageProvider",
    "AzureExternalStorageProvider",
    "Batch",
    "BatchError",
    "BatchErrors",
    "BatchFileExpirationAfter",
    "BatchFileExpirationAfterDict",
    "BatchRequestCounts",
    "BatchUsage",
    "BatchUsageInputTokensDetails",
    "BatchUsageOutputTokensDetails",
    "BetaAdditionalTools",
    "BetaAdditionalToolsItemParam",
    "BetaAdditionalToolsItemParamDict",
    "BetaAgentMessage",
    "BetaAgentMessageContentItem",
    "UnknownBetaAgentMessageContentItem",
    "BetaAgentMessageItemParam",
    "BetaAgentMessageItemParamDict",
    "BetaAgentMessageItemParamContentItem",
    "BetaAgentMessageItemParamContentItemDict",
    "UnknownBetaAgentMessageItemParamContentItem",
    "BetaAgentTag",
    "BetaAgentTagDict",
    "BetaAgentTagParam",
    "BetaAgentTagParamDict",
    "BetaAnnotation",
    "BetaApplyPatchCallOutputStatus",
    "BetaApplyPatchCallOutputStatusParam",
    "BetaApplyPatchCallStatus",
    "BetaApplyPatchCallStatusParam",
    "BetaApplyPatchCreateFileOperation",
    "BetaApplyPatchCreateFileOperationParam",
    "BetaApplyPatchDeleteFileOperation",
    "BetaApplyPatchDeleteFileOperationParam",
    "BetaApplyPatchOperationParam",
    "BetaApplyPatchToolCall",
    "BetaApplyPatchToolCallItemParam",
    "BetaApplyPatchToolCallItemParamDict",
    "BetaApplyPatchToolCallOutput",
    "BetaApplyPatchToolCallOutputItemParam",
    "BetaApplyPatchToolCallOutputItemParamDict",
    "BetaApplyPatchToolParam",
    "BetaApplyPatchUpdateFileOperation",
    "BetaApplyPatchUpdateFileOperationParam",
    "BetaApproximateLocation",
    "BetaAutoCodeInterpreterToolParam",
    "BetaCallableToolAllowedCaller",
    "BetaClickButtonType",
    "BetaClickParam",
    "BetaCodeInterpreterOutputImage",
    "BetaCodeInterpreterOutputLogs",
    "BetaCodeInterpreterTool",
    "BetaCodeInterpreterToolCall",
    "BetaCodeInterpreterToolCallDict",
    "BetaCompactResource",
    "BetaCompactResourceImage",
    "BetaCompactResponseMethodPublicBody",
    "BetaCompactResponseMethodPublicBodyDict",
    "BetaCompactResponseMethodPublicBodyImage",
    "BetaCompactResponseMethodPublicBodyInput",
    "BetaCompactResponseMethodPublicBodyInputDict",
    "BetaCompactionBody",
    "BetaCompactionSummaryItemParam",
    "BetaCompactionSummaryItemParamDict",
    "BetaCompactionTriggerItemParam",
    "BetaCompactionTriggerItemParamDict",
    "BetaComparisonFilter",
    "BetaCompoundFilter",
    "BetaComputerAction",
    "BetaComputerActionList",
    "BetaComputerCallOutputItemParam",
    "BetaComputerCallOutputItemParamDict",
    "BetaComputerCallOutputStatus",
    "BetaComputerCallSafetyCheckParam",
    "BetaComputerEnvironment",
    "BetaComputerScreenshotContent",
    "BetaComputerScreenshotImage",
    "BetaComputerTool",
    "BetaComputerToolCall",
    "BetaComputerToolCallDict",
    "BetaComputerToolCallOutput",
    "BetaComputerToolCallOutputResource",
    "BetaComputerUsePreviewTool",
    "BetaConfigurationUpdateItemParam",
    "BetaConfigurationUpdateItemParamDict",
    "BetaConfigurationUpdateItemParamAgent",
    "BetaConfigurationUpdateItemParamAgentDict",
    "BetaConfigurationUpdateItemParamReasoning",
    "BetaConfigurationUpdateItemParamText",
    "BetaConfigurationUpdateItemParamTextDict",
    "BetaConfigurationUpdateItemParamTextFormat",
    "BetaConfigurationUpdateItemParamTextFormatDict",
    "UnknownBetaConfigurationUpdateItemParamTextFormat",
    "BetaConfigurationUpdateItemParamTextFormatText",
    "BetaConfigurationUpdateItemParamTextFormatTextDict",
    "BetaContainerAutoParam",
    "BetaContainerFileCitationBody",
    "BetaContainerFileCitationParam",
    "BetaContainerMemoryLimit",
    "BetaContainerNetworkPolicyAllowlistParam",
    "BetaContainerNetworkPolicyDisabledParam",
    "BetaContainerNetworkPolicyDomainSecretParam",
    "BetaContainerReferenceParam",
    "BetaContainerReferenceResource",
    "BetaContent",
    "BetaContextManagementParam",
    "BetaConversationParam",
    "BetaConversationParam2",
    "BetaCoordParam",
    "BetaCreateModelResponseProperties",
    "BetaCreateResponse",
    "BetaCreateResponseDict",
    "BetaCreateResponseAccessPrograms",
    "BetaCreateResponseBackgroundOptions",
    "BetaCustomGrammarFormatParam",
    "BetaCustomTextFormatParam",
    "BetaCustomToolCall",
    "BetaCustomToolCallDict",
    "BetaCustomToolCallOutput",
    "BetaCustomToolCallOutputDict",
    "BetaCustomToolCallOutputResource",
    "BetaCustomToolCallResource",
    "BetaCustomToolParam",
    "BetaDetailEnum",
    "BetaDirectToolCallCaller",
    "BetaDirectToolCallCallerParam",
    "BetaDoubleClickAction",
    "BetaDragParam",
    "BetaEasyInputMessage",
    "BetaEmptyModelParam",
    "BetaEncryptedContent",
    "BetaEncryptedContentParam",
    "BetaEncryptedContentParamDict",
    "BetaError",
    "BetaErrorPayload",
    "BetaFileCitationBody",
    "BetaFileCitationParam",
    "BetaFileDetailEnum",
    "BetaFileInputDetail",
    "BetaFilePath",
    "BetaFileSearchTool",
    "BetaFileSearchToolCall",
    "BetaFileSearchToolCallDict",
    "BetaFilters",
    "BetaFunctionAndCustomToolCallOutput",
    "BetaFunctionCallItemStatus",
    "BetaFunctionCallOutputItemParam",
    "BetaFunctionCallOutputItemParamDict",
    "BetaFunctionCallOutputStatusEnum",
    "BetaFunctionCallStatus",
    "BetaFunctionShellAction",
    "BetaFunctionShellActionParam",
    "BetaFunctionShellCall",
    "BetaFunctionShellCallItemParam",
    "BetaFunctionShellCallItemParamDict",
    "BetaFunctionShellCallItemStatus",
    "BetaFunctionShellCallOutput",
    "BetaFunctionShellCallOutputContent",
    "BetaFunctionShellCallOutputContentParam",
    "BetaFunctionShellCallOutputExitOutcome",
    "BetaFunctionShellCallOutputExitOutcomeParam",
    "BetaFunctionShellCallOutputItemParam",
    "BetaFunctionShellCallOutputItemParamDict",
    "BetaFunctionShellCallOutputOutcomeParam",
    "BetaFunctionShellCallOutputStatusEnum",
    "BetaFunctionShellCallOutputTimeoutOutcome",
    "BetaFunctionShellCallOutputTimeoutOutcomeParam",
    "BetaFunctionShellCallStatus",
    "BetaFunctionShellToolParam",
    "BetaFunctionTool",
    "BetaFunctionToolCall",
    "BetaFunctionToolCallDict",
    "BetaFunctionToolCallOutput",
    "BetaFunctionToolCallOutputResource",
    "BetaFunctionToolCallResource",
    "BetaFunctionToolParam",
    "BetaGrammarSyntax1",
    "BetaHTTPError",
    "BetaHybridSearchOptions",
    "BetaImageDetail",
    "BetaImageGenActionEnum",
    "BetaImageGenTool",
    "BetaImageGenToolCall",
    "BetaImageGenToolCallDict",
    "BetaIncludeEnum",
    "BetaInlineSkillParam",
    "BetaInlineSkillSourceParam",
    "BetaInputAudio",
    "BetaInputContent",
    "BetaInputFidelity",
    "BetaInputFileContent",
    "BetaInputFileContentParam",
    "BetaInputImageContent",
    "BetaInputImageContentParamAutoParam",
    "BetaInputItem",
    "BetaInputItemDict",
    "UnknownBetaInputItem",
    "BetaInputItemMessage",
    "BetaInputItemMessageDict",
    "UnknownBetaInputItemMessage",
    "BetaInputItemMessageAssistant",
    "BetaInputItemMessageAssistantDict",
    "UnknownBetaInputItemMessageAssistant",
    "BetaInputItemMessageUser",
    "BetaInputItemMessageUserDict",
    "UnknownBetaInputItemMessageUser",
    "BetaInputMessage",
    "BetaInputMessageDict",
    "BetaInputMessageContentList",
    "BetaInputMessageResource",
    "BetaInputParam",
    "BetaInputParamDict",
    "BetaInputTextContent",
    "BetaInputTextContentParam",
    "BetaItem",
    "BetaItemDict",
    "UnknownBetaItem",
    "BetaItemField",
    "UnknownBetaItemField",
    "BetaItemMessage",
    "BetaItemMessageDict",
    "UnknownBetaItemMessage",
    "BetaItemReferenceParam",
    "BetaItemReferenceParamDict",
    "BetaItemResource",
    "UnknownBetaItemResource",
    "BetaItemResourceMessage",
    "UnknownBetaItemResourceMessage",
    "BetaKeyPressAction",
    "BetaLocalEnvironmentParam",
    "BetaLocalEnvironmentResource",
    "BetaLocalShellExecAction",
    "BetaLocalShellToolCall",
    "BetaLocalShellToolCallDict",
    "BetaLocalShellToolCallOutput",
    "BetaLocalShellToolCallOutputDict",
    "BetaLocalShellToolParam",
    "BetaLocalSkillParam",
    "BetaLogProb",
    "BetaMCPApprovalRequest",
    "BetaMCPApprovalRequestDict",
    "BetaMCPApprovalResponse",
    "BetaMCPApprovalResponseDict",
    "BetaMCPApprovalResponseResource",
    "BetaMCPListTools",
    "BetaMCPListToolsDict",
    "BetaMCPListToolsTool",
    "BetaMCPProtocolError",
    "BetaMCPTool",
    "BetaMCPToolCall",
    "BetaMCPToolCallDict",
    "BetaMCPToolCallError",
    "BetaMCPToolCallStatus",
    "BetaMCPToolExecutionError",
    "BetaMCPToolFilter",
    "BetaMessage",
    "BetaMessageContentItem",
    "UnknownBetaMessageContentItem",
    "BetaMessagePhase",
    "BetaMessagePhase2",
    "BetaMessageRole",
    "BetaMessageStatus",
    "BetaMetadata",
    "BetaModelIdsCompaction",
    "BetaModelIdsResponses",
    "BetaModelIdsShared",
    "BetaModelResponseProperties",
    "BetaModeration",
    "BetaModerationConfigParam",
    "BetaModerationErrorBody",
    "BetaModerationInputType",
    "BetaModerationMode",
    "BetaModerationParam",
    "BetaModerationPolicyParam",
    "BetaModerationResultBody",
    "BetaMoveParam",
    "BetaMultiAgentAction",
    "BetaMultiAgentAction1",
    "BetaMultiAgentCall",
    "BetaMultiAgentCallItemParam",
    "BetaMultiAgentCallItemParamDict",
    "BetaMultiAgentCallOutput",
    "BetaMultiAgentCallOutputItemParam",
    "BetaMultiAgentCallOutputItemParamDict",
    "BetaMultiAgentParam",
    "BetaMultiAgentParamDict",
    "BetaNamespaceToolParam",
    "BetaOutputAudio",
    "BetaOutputContent",
    "BetaOutputItem",
    "UnknownBetaOutputItem",
    "BetaOutputMessage",
    "BetaOutputMessageDict",
    "BetaOutputMessageContent",
    "BetaOutputTextContent",
    "BetaOutputTextContentParam",
    "BetaOutputTextContentParamDict",
    "BetaOutputTextContentParamAnnotationsItem",
    "BetaOutputTextContentParamAnnotationsItemDict",
    "UnknownBetaOutputTextContentParamAnnotationsItem",
    "BetaPersonalityEnum",
    "BetaProgram",
    "BetaProgramItemParam",
    "BetaProgramItemParamDict",
    "BetaProgramOutput",
    "BetaProgramOutputItemParam",
    "BetaProgramOutputItemParamDict",
    "BetaProgramOutputItemStatus",
    "BetaProgramOutputStatus",
    "BetaProgramToolCallCaller",
    "BetaProgramToolCallCallerParam",
    "BetaProgrammaticToolCallingParam",
    "BetaPrompt",
    "BetaPromptCacheBreakpointConfig",
    "BetaPromptCacheBreakpointParam",
    "BetaPromptCacheModeEnum",
    "BetaPromptCacheOptions",
    "BetaPromptCacheOptionsParam",
    "BetaPromptCacheRetentionEnum",
    "BetaPromptCacheTTLEnum",
    "BetaRankerVersionType",
    "BetaRankingOptions",
    "BetaReasoning",
    "BetaReasoningEffort",
    "BetaReasoningItem",
    "BetaReasoningItemDict",
    "BetaReasoningModeEnum",
    "BetaReasoningTextContent",
    "BetaRefusalContent",
    "BetaResponse",
    "BetaResponseAudioDeltaEvent",
    "BetaResponseAudioDoneEvent",
    "BetaResponseAudioTranscriptDeltaEvent",
    "BetaResponseAudioTranscriptDoneEvent",
    "BetaResponseCodeInterpreterCallCodeDeltaEvent",
    "BetaResponseCodeInterpreterCallCodeDoneEvent",
    "BetaResponseCodeInterpreterCallCompletedEvent",
    "BetaResponseCodeInterpreterCallInProgressEvent",
    "BetaResponseCodeInterpreterCallInterpretingEvent",
    "BetaResponseCompactionCompactingEvent",
    "BetaResponseCompletedEvent",
    "BetaResponseContentPartAddedEvent",
    "BetaResponseContentPartDoneEvent",
    "BetaResponseConversation",
    "BetaResponseCreatedEvent",
    "BetaResponseCustomToolCallInputDeltaEvent",
    "BetaResponseCustomToolCallInputDoneEvent",
    "BetaResponseError",
    "BetaResponseErrorCode",
    "BetaResponseErrorEvent",
    "BetaResponseFailedEvent",
    "BetaResponseFileSearchCallCompletedEvent",
    "BetaResponseFileSearchCallInProgressEvent",
    "BetaResponseFileSearchCallSearchingEvent",
    "BetaResponseFormatJsonObject",
    "BetaResponseFormatJsonSchemaSchema",
    "BetaResponseFormatText",
    "BetaResponseFunctionCallArgumentsDeltaEvent",
    "BetaResponseFunctionCallArgumentsDoneEvent",
    "BetaResponseFunctionCallOutputItem",
    "BetaResponseImageGenCallCompletedEvent",
    "BetaResponseImageGenCallGeneratingEvent",
    "BetaResponseImageGenCallInProgressEvent",
    "BetaResponseImageGenCallPartialImageEvent",
    "BetaResponseInProgressEvent",
    "BetaResponseIncompleteEvent",
    "BetaResponseInjectCreatedEvent",
    "BetaResponseInjectEvent",
    "BetaResponseInjectEventDict",
    "BetaResponseInjectFailedEvent",
    "BetaResponseInjectFailedEventError",
    "BetaResponseInputImageGenerationCallError",
    "BetaResponseInputImageGenerationCallErrorDict",
    "BetaResponseInputImageGenerationCallErrorModerationDetails",
    "BetaResponseInputImageGenerationCallErrorModerationDetailsDict",
    "BetaResponseInputImageGenerationCallSvgUsage",
    "BetaResponseInputImageGenerationCallSvgUsageDict",
    "BetaResponseInputTransformationsItem",
    "BetaResponseInstructions",
    "BetaResponseItemList",
    "BetaResponseLogProb",
    "BetaResponseMCPCallArgumentsDeltaEvent",
    "BetaResponseMCPCallArgumentsDoneEvent",
    "BetaResponseMCPCallCompletedEvent",
    "BetaResponseMCPCallFailedEvent",
    "BetaResponseMCPCallInProgressEvent",
    "BetaResponseMCPListToolsCompletedEvent",
    "BetaResponseMCPListToolsFailedEvent",
    "BetaResponseMCPListToolsInProgressEvent",
    "BetaResponseOutputItemAddedEvent",
    "BetaResponseOutputItemDoneEvent",
    "BetaResponseOutputTextAnnotationAddedEvent",
    "BetaResponsePromptCacheDiagnosticsCacheHit",
    "BetaResponsePromptCacheDiagnosticsCacheMiss",
    "BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound",
    "BetaResponsePromptCacheDiagnosticsUnavailable",
    "BetaResponsePromptVariables",
    "BetaResponseProperties",
    "BetaResponseQueuedEvent",
    "BetaResponseReasoningSummaryPartAddedEvent",
    "BetaResponseReasoningSummaryPartDoneEvent",
    "BetaResponseReasoningSummaryTextDeltaEvent",
    "BetaResponseReasoningSummaryTextDoneEvent",
    "BetaResponseReasoningTextDeltaEvent",
    "BetaResponseReasoningTextDoneEvent",
    "BetaResponseRefusalDeltaEvent",
    "BetaResponseRefusalDoneEvent",
    "BetaResponseShellCallCommandAddedStreamingEvent",
    "BetaResponseShellCallCommandDeltaStreamingEvent",
    "BetaResponseShellCallCommandDoneStreamingEvent",
    "BetaResponseShellCallOutputContentDeltaStreamingEvent",
    "BetaResponseShellCallOutputContentDoneStreamingEvent",
    "BetaResponseSteerAcceptedEvent",
    "BetaResponseSteerAcceptedEventSteer",
    "BetaResponseSteerEvent",
    "BetaResponseSteerEventDict",
    "BetaResponseSteerEventInput",
    "BetaResponseSteerEventInputDict",
    "BetaResponseSteerEventInputItem",
    "BetaResponseSteerEventInputItemDict",
    "UnknownBetaResponseSteerEventInputItem",
    "BetaResponseSteerFailedEvent",
    "BetaResponseSteerFailedEventError",
    "BetaResponseSteerFailedEventSteer",
    "BetaResponseSteerFailedEventSteerInput",
    "BetaResponseSteerFailedEventSteerInputItem",
    "UnknownBetaResponseSteerFailedEventSteerInputItem",
    "BetaResponseSteerInputItemListMessage",
    "BetaResponseSteerInputItemListMessageDict",
    "BetaResponseSteerPendingEvent",
    "BetaResponseSteerRequiredInput",
    "BetaResponseSteerRequiredInputApplyPatchCallOutput",
    "BetaResponseSteerRequiredInputComputerCallOutput",
    "BetaResponseSteerRequiredInputCustomToolCallOutput",
    "BetaResponseSteerRequiredInputFunctionCallOutput",
    "BetaResponseSteerRequiredInputMcpApprovalResponse",
    "BetaResponseSteerRequiredInputShellCallOutput",
    "BetaResponseSteerRequiredInputToolSearchOutput",
    "BetaResponseStreamEvent",
    "UnknownBetaResponseStreamEvent",
    "BetaResponseStreamOptions",
    "BetaResponseTextDeltaEvent",
    "BetaResponseTextDoneEvent",
    "BetaResponseTextParam",
    "BetaResponseToolUsage",
    "BetaResponseToolUsageImageGen",
    "BetaResponseToolUsageImageGenCachedTokensDetails",
    "BetaResponseToolUsageImageGenInputTokensDetails",
    "BetaResponseToolUsageWebSearch",
    "BetaResponseUsage",
    "BetaResponseWebSearchCallCompletedEvent",
    "BetaResponseWebSearchCallInProgressEvent",
    "BetaResponseWebSearchCallSearchingEvent",
    "BetaResponseWsError",
    "BetaResponseWsErrorErrorMisalignment",
    "BetaResponseWsErrorErrorMisalignmentSteer",
    "BetaResponsesClientEvent",
    "BetaResponsesClientEventDict",
    "UnknownBetaResponsesClientEvent",
    "BetaResponsesClientEventResponseCreate",
    "BetaResponsesClientEventResponseCreateDict",
    "BetaResponsesServerEvent",
    "UnknownBetaResponsesServerEvent",
    "BetaResponsesWebSocketStreamEvent",
    "BetaScreenshotParam",
    "BetaScrollParam",
    "BetaSearchContentType",
    "BetaSearchContextSize",
    "BetaServiceTierEnum",
    "BetaServiceTierResponses",
    "BetaShellCallOutputDelta",
    "BetaSkillReferenceParam",
    "BetaSpecificApplyPatchParam",
    "BetaSpecificFunctionShellParam",
    "BetaSpecificProgrammaticToolCallingParam",
    "BetaSummaryTextContent",
    "BetaTextContent",
    "BetaTextResponseFormatConfiguration",
    "BetaTextResponseFormatJsonSchema",
    "BetaTokenCountsBody",
    "BetaTokenCountsBodyDict",
    "BetaTokenCountsBodyInput",
    "BetaTokenCountsBodyInputDict",
    "BetaTokenCountsResource",
    "BetaTool",
    "BetaToolCallCaller",
    "BetaToolCallCallerParam",
    "BetaToolChoiceAllowed",
    "BetaToolChoiceCustom",
    "BetaToolChoiceFunction",
    "BetaToolChoiceMCP",
    "BetaToolChoiceOptions",
    "BetaToolChoiceParam",
    "BetaToolChoiceTypes",
    "BetaToolSearchCall",
    "BetaToolSearchCallItemParam",
    "BetaToolSearchCallItemParamDict",
    "BetaToolSearchExecutionType",
    "BetaToolSearchOutput",
    "BetaToolSearchOutputItemParam",
    "BetaToolSearchOutputItemParamDict",
    "BetaToolSearchToolParam",
    "BetaToolsArray",
    "BetaTopLogProb",
    "BetaTruncationEnum",
    "BetaTypeParam",
    "BetaUrlCitationBody",
    "BetaUrlCitationParam",
    "BetaVectorStoreFileAttributes",
    "BetaVerbosity",
    "BetaWaitParam",
    "BetaWebSearchActionFind",
    "BetaWebSearchActionOpenPage",
    "BetaWebSearchActionSearch",
    "BetaWebSearchApproximateLocation",
    "BetaWebSearchPreviewTool",
    "BetaWebSearchTool",
    "BetaWebSearchToolCall",
    "BetaWebSearchToolCallDict",
    "BrowserAuthenticationRequestItemResource",
    "C2PAProvenanceResult",
    "C2PAValidationStateApi",
    "CallableToolAllowedCaller",
    "Certificate",
    "CertificateCertificateDetails",
    "ChatCompletionAllowedTools",
    "ChatCompletionAllowedToolsDict",
    "ChatCompletionAllowedToolsChoice",
    "ChatCompletionAllowedToolsChoiceDict",
    "ChatCompletionDeleted",
    "ChatCompletionFunctionCallOption",
    "ChatCompletionFunctionCallOptionDict",
    "ChatCompletionFunctions",
    "ChatCompletionFunctionsDict",
    "ChatCompletionList",
    "ChatCompletionMessageCustomToolCall",
    "ChatCompletionMessageCustomToolCallDict",
    "ChatCompletionMessageCustomToolCallCustom",
    "ChatCompletionMessageCustomToolCallCustomDict",
    "ChatCompletionMessageList",
    "ChatCompletionMessageListDataItem",
    "ChatCompletionMessageListDataItemContentPartsItem",
    "UnknownChatCompletionMessageListDataItemContentPartsItem",
    "ChatCompletionMessageToolCall",
    "ChatCompletionMessageToolCallDict",
    "ChatCompletionMessageToolCallChunk",
    "ChatCompletionMessageToolCallChunkCustom",
    "ChatCompletionMessageToolCallChunkFunction",
    "ChatCompletionMessageToolCallFunction",
    "ChatCompletionMessageToolCallFunctionDict",
    "ChatCompletionMessageToolCalls",
    "ChatCompletionMessageToolCallsItem",
    "ChatCompletionMessageToolCallsItemDict",
    "UnknownChatCompletionMessageToolCallsItem",
    "ChatCompletionModalities",
    "ChatCompletionModeration",
    "ChatCompletionModerationError",
    "ChatCompletionModerationInput",
    "UnknownChatCompletionModerationInput",
    "ChatCompletionModerationOutput",
    "UnknownChatCompletionModerationOutput",
    "ChatCompletionModerationResults",
    "ChatCompletionNamedToolChoice",
    "ChatCompletionNamedToolChoiceDict",
    "ChatCompletionNamedToolChoiceCustom",
    "ChatCompletionNamedToolChoiceCustomDict",
    "ChatCompletionNamedToolChoiceCustomCustom",
    "ChatCompletionNamedToolChoiceCustomCustomDict",
    "ChatCompletionNamedToolChoiceFunction",
    "ChatCompletionNamedToolChoiceFunctionDict",
    "ChatCompletionRequestAssistantMessage",
    "ChatCompletionRequestAssistantMessageDict",
    "ChatCompletionRequestAssistantMessageAudio",
    "ChatCompletionRequestAssistantMessageAudioDict",
    "ChatCompletionRequestAssistantMessageContent",
    "ChatCompletionRequestAssistantMessageContentDict",
    "ChatCompletionRequestAssistantMessageContentPart",
    "ChatCompletionRequestAssistantMessageContentPartDict",
    "UnknownChatCompletionRequestAssistantMessageContentPart",
    "ChatCompletionRequestAssistantMessageFunctionCall",
    "ChatCompletionRequestAssistantMessageFunctionCallDict",
    "ChatCompletionRequestDeveloperMessage",
    "ChatCompletionRequestDeveloperMessageDict",
    "ChatCompletionRequestDeveloperMessageContent",
    "ChatCompletionRequestDeveloperMessageContentDict",
    "ChatCompletionRequestFunctionMessage",
    "ChatCompletionRequestFunctionMessageDict",
    "ChatCompletionRequestMessage",
    "ChatCompletionRequestMessageDict",
    "UnknownChatCompletionRequestMessage",
    "ChatCompletionRequestMessageContentPartAudio",
    "ChatCompletionRequestMessageContentPartAudioDict",
    "ChatCompletionRequestMessageContentPartAudioInputAudio",
    "ChatCompletionRequestMessageContentPartAudioInputAudioDict",
    "ChatCompletionRequestMessageContentPartFile",
    "ChatCompletionRequestMessageContentPartFileDict",
    "ChatCompletionRequestMessageContentPartFileFile",
    "ChatCompletionRequestMessageContentPartFileFileDict",
    "ChatCompletionRequestMessageContentPartImage",
    "ChatCompletionRequestMessageContentPartImageDict",
    "ChatCompletionRequestMessageContentPartImageImageUrl",
    "ChatCompletionRequestMessageContentPartImageImageUrlDict",
    "ChatCompletionRequestMessageContentPartRefusal",
    "ChatCompletionRequestMessageContentPartRefusalDict",
    "ChatCompletionRequestMessageContentPartText",
    "ChatCompletionRequestMessageContentPartTextDict",
    "ChatCompletionRequestSystemMessage",
    "ChatCompletionRequestSystemMessageDict",
    "ChatCompletionRequestSystemMessageContent",
    "ChatCompletionRequestSystemMessageContentDict",
    "ChatCompletionRequestSystemMessageContentPart",
    "ChatCompletionRequestToolMessage",
    "ChatCompletionRequestToolMessageDict",
    "ChatCompletionRequestToolMessageContent",
    "ChatCompletionRequestToolMessageContentDict",
    "ChatCompletionRequestToolMessageContentPart",
    "ChatCompletionRequestUserMessage",
    "ChatCompletionRequestUserMessageDict",
    "ChatCompletionRequestUserMessageContent",
    "ChatCompletionRequestUserMessageContentDict",
    "ChatCompletionRequestUserMessageContentPart",
    "ChatCompletionRequestUserMessageContentPartDict",
    "UnknownChatCompletionRequestUserMessageContentPart",
    "ChatCompletionResponseMessage",
    "ChatCompletionResponseMessageAnnotationsItem",
    "ChatCompletionResponseMessageAnnotationsItemUrlCitation",
    "ChatCompletionResponseMessageAudio",
    "ChatCompletionResponseMessageFunctionCall",
    "ChatCompletionRole",
    "ChatCompletionStreamOptions",
    "ChatCompletionStreamOptionsDict",
    "ChatCompletionStreamResponseDelta",
    "ChatCompletionStreamResponseDeltaAudio",
    "ChatCompletionStreamResponseDeltaFunctionCall",
    "ChatCompletionTokenLogprob",
    "ChatCompletionTokenLogprobTopLogprobsItem",
    "ChatCompletionTool",
    "ChatCompletionToolDict",
    "ChatCompletionToolChoiceOption",
    "ChatCompletionToolChoiceOptionDict",
    "UnknownChatCompletionToolChoiceOption",
    "ChatSessionAutomaticThreadTitling",
    "ChatSessionChatkitConfiguration",
    "ChatSessionFileUpload",
    "ChatSessionHistory",
    "ChatSessionRateLimits",
    "ChatSessionResource",
    "ChatSessionStatus",
    "ChatkitConfigurationParam",
    "ChatkitConfigurationParamDict",
    "ChatkitWorkflow",
    "ChatkitWorkflowStateVariablesValue",
    "ChatkitWorkflowTracing",
    "ChunkingStrategyRequestParam",
    "ChunkingStrategyRequestParamDict",
    "UnknownChunkingStrategyRequestParam",
    "ClickButtonType",
    "ClickParam",
    "ClickParamDict",
    "ClientToolCallItem",
    "ClientToolCallStatus",
    "ClosedStatus",
    "CodeInterpreterFileOutput",
    "CodeInterpreterFileOutputFilesItem",
    "CodeInterpreterOutputImage",
    "CodeInterpreterOutputImageDict",
    "CodeInterpreterOutputLogs",
    "CodeInterpreterOutputLogsDict",
    "CodeInterpreterTextOutput",
    "CodeInterpreterTool",
    "CodeInterpreterToolDict",
    "CodeInterpreterToolCall",
    "CodeInterpreterToolCallDict",
    "CodeInterpreterToolCallOutputsItem",
    "CodeInterpreterToolCallOutputsItemDict",
    "UnknownCodeInterpreterToolCallOutputsItem",
    "CodeInterpreterToolContainer",
    "CodeInterpreterToolContainerDict",
    "CompactResource",
    "CompactResourceImage",
    "CompactResponseMethodPublicBody",
    "CompactResponseMethodPublicBodyDict",
    "CompactResponseMethodPublicBodyImage",
    "CompactResponseMethodPublicBodyImageDict",
    "CompactResponseMethodPublicBodyInput",
    "CompactResponseMethodPublicBodyInputDict",
    "CompactionBody",
    "CompactionSummaryItemParam",
    "CompactionSummaryItemParamDict",
    "CompactionTriggerItemParam",
    "CompactionTriggerItemParamDict",
    "ComparisonFilter",
    "ComparisonFilterDict",
    "ComparisonFilterValue",
    "ComparisonFilterValueDict",
    "ComparisonFilterValueItem",
    "ComparisonFilterValueItemDict",
    "CompleteUploadRequest",
    "CompleteUploadRequestDict",
    "CompletionUsage",
    "CompletionUsageCompletionTokensDetails",
    "CompletionUsagePromptTokensDetails",
    "CompoundFilter",
    "CompoundFilterDict",
    "CompoundFilterFiltersItem",
    "CompoundFilterFiltersItemDict",
    "UnknownCompoundFilterFiltersItem",
    "ComputerAction",
    "ComputerActionDict",
    "UnknownComputerAction",
    "ComputerActionList",
    "ComputerCallOutputItemParam",
    "ComputerCallOutputItemParamDict",
    "ComputerCallOutputStatus",
    "ComputerCallSafetyCheckParam",
    "ComputerCallSafetyCheckParamDict",
    "ComputerEnvironment",
    "ComputerScreenshotContent",
    "ComputerScreenshotImage",
    "ComputerScreenshotImageDict",
    "ComputerTool",
    "ComputerToolDict",
    "ComputerToolCall",
    "ComputerToolCallDict",
    "ComputerToolCallOutput",
    "ComputerToolCallOutputResource",
    "ComputerUseApprovalRequestResultItemResource",
    "ComputerUseApprovalRequestResultItemResourceResponse",
    "UnknownComputerUseApprovalRequestResultItemResourceResponse",
    "ComputerUseCallItemResource",
    "ComputerUseCallItemResourceOutput",
    "ComputerUsePreviewTool",
    "ComputerUsePreviewToolDict",
    "ConfigurationUpdateItemParam",
    "ConfigurationUpdateItemParamDict",
    "ConfigurationUpdateItemParamReasoning",
    "ConfigurationUpdateItemParamReasoningDict",
    "ConfigurationUpdateItemParamText",
    "ConfigurationUpdateItemParamTextDict",
    "ConfigurationUpdateItemParamTextFormat",
    "ConfigurationUpdateItemParamTextFormatDict",
    "UnknownConfigurationUpdateItemParamTextFormat",
    "ContainerAutoParam",
    "ContainerAutoParamDict",
    "ContainerAutoParamNetworkPolicy",
    "ContainerAutoParamNetworkPolicyDict",
    "UnknownContainerAutoParamNetworkPolicy",
    "ContainerAutoParamSkillsItem",
    "ContainerAutoParamSkillsItemDict",
    "UnknownContainerAutoParamSkillsItem",
    "ContainerFileCitationBody",
    "ContainerFileCitationBodyDict",
    "ContainerFileCitationParam",
    "ContainerFileCitationParamDict",
    "ContainerFileListResource",
    "ContainerFileResource",
    "ContainerListResource",
    "ContainerMemoryLimit",
    "ContainerNetworkPolicyAllowlistParam",
    "ContainerNetworkPolicyAllowlistParamDict",
    "ContainerNetworkPolicyDisabledParam",
    "ContainerNetworkPolicyDisabledParamDict",
    "ContainerNetworkPolicyDomainSecretParam",
    "ContainerNetworkPolicyDomainSecretParamDict",
    "ContainerReferenceParam",
    "ContainerReferenceParamDict",
    "ContainerReferenceResource",
    "ContainerResource",
    "ContainerResourceExpiresAfter",
    "ContainerResourceNetworkPolicy",
    "Content",
    "UnknownContent",
    "ContextManagementParam",
    "ContextManagementParamDict",
    "ConversationItem",
    "UnknownConversationItem",
    "ConversationItemList",
    "ConversationParam",
    "ConversationParamDict",
    "ConversationParam2",
    "ConversationParam2Dict",
    "ConversationResource",
    "CoordParam",
    "CoordParamDict",
    "CostsResult",
    "CostsResultAmount",
    "CostsResultQuantityUnit",
    "CreateAgentAutomationRequest",
    "CreateAgentAutomationRequestDict",
    "CreateAgentAutomationRequestTarget",
    "CreateAgentAutomationRequestTargetDict",
    "UnknownCreateAgentAutomationRequestTarget",
    "CreateAgentEnvironmentFileRequest",
    "CreateAgentEnvironmentFileRequestDict",
    "CreateAgentEnvironmentRequest",
    "CreateAgentEnvironmentRequestDict",
    "CreateAgentEnvironmentRequestEnvironment",
    "CreateAgentEnvironmentRequestEnvironmentDict",
    "CreateAgentEnvironmentRequestEnvironmentFilesItem",
    "CreateAgentEnvironmentRequestEnvironmentFilesItemDict",
    "UnknownCreateAgentEnvironmentRequestEnvironmentFilesItem",
    "CreateAgentEnvironmentRequestEnvironmentSkillsItem",
    "CreateAgentEnvironmentRequestEnvironmentSkillsItemDict",
    "UnknownCreateAgentEnvironmentRequestEnvironmentSkillsItem",
    "CreateAgentEnvironmentTemplateRequest",
    "CreateAgentEnvironmentTemplateRequestDict",
    "CreateAgentEnvironmentTemplateRequestFilesItem",
    "CreateAgentEnvironmentTemplateRequestFilesItemDict",
    "UnknownCreateAgentEnvironmentTemplateRequestFilesItem",
    "CreateAgentEnvironmentTemplateRequestSkillsItem",
    "CreateAgentEnvironmentTemplateRequestSkillsItemDict",
    "UnknownCreateAgentEnvironmentTemplateRequestSkillsItem",
    "CreateAgentRequest",
    "CreateAgentRequestDict",
    "CreateAgentSessionEventRequest",
    "CreateAgentSessionEventRequestDict",
    "CreateAgentSessionRequest",
    "CreateAgentSessionRequestDict",
    "CreateAgentSessionRequestEnvironment",
    "CreateAgentSessionRequestEnvironmentDict",
    "UnknownCreateAgentSessionRequestEnvironment",
    "CreateAgentSessionRequestInput",
    "CreateAgentSessionRequestInputDict",
    "CreateAgentSessionRequestStreamOptions",
    "CreateAgentSessionRequestStreamOptionsDict",
    "CreateAssistantRequest",
    "CreateAssistantRequestDict",
    "CreateAssistantRequestModel",
    "CreateAssistantRequestModelDict",
    "CreateAssistantRequestResourcesFileSearchVectorStoresItem",
    "CreateAssistantRequestResourcesFileSearchVectorStoresItemDict",
    "CreateAssistantRequestSearchVectorStoresItemChunkingStrategy",
    "CreateAssistantRequestSearchVectorStoresItemChunkingStrategyDict",
    "UnknownCreateAssistantRequestSearchVectorStoresItemChunkingStrategy",
    "CreateAssistantRequestStoresItemChunkingStrategyStaticStatic",
    "CreateAssistantRequestStoresItemChunkingStrategyStaticStaticDict",
    "CreateAssistantRequestToolResources",
    "CreateAssistantRequestToolResourcesDict",
    "CreateAssistantRequestToolResourcesCodeInterpreter",
    "CreateAssistantRequestToolResourcesCodeInterpreterDict",
    "CreateAssistantRequestToolResourcesFileSearch",
    "CreateAssistantRequestToolResourcesFileSearchDict",
    "CreateAssistantRequestToolsItem",
    "CreateAssistantRequestToolsItemDict",
    "UnknownCreateAssistantRequestToolsItem",
    "CreateAssistantRequestVectorStoresItemChunkingStrategyAuto",
    "CreateAssistantRequestVectorStoresItemChunkingStrategyAutoDict",
    "CreateAssistantRequestVectorStoresItemChunkingStrategyStatic",
    "CreateAssistantRequestVectorStoresItemChunkingStrategyStaticDict",
    "CreateBatchRequest",
    "CreateBatchRequestDict",
    "CreateChatCompletionRequest",
    "CreateChatCompletionRequestDict",
    "CreateChatCompletionRequestAudio",
    "CreateChatCompletionRequestAudioDict",
    "CreateChatCompletionRequestFunctionCall",
    "CreateChatCompletionRequestFunctionCallDict",
    "CreateChatCompletionRequestResponseFormat",
    "CreateChatCompletionRequestResponseFormatDict",
    "UnknownCreateChatCompletionRequestResponseFormat",
    "CreateChatCompletionRequestToolsItem",
    "CreateChatCompletionRequestToolsItemDict",
    "UnknownCreateChatCompletionRequestToolsItem",
    "CreateChatCompletionRequestWebSearchOptions",
    "CreateChatCompletionRequestWebSearchOptionsDict",
    "CreateChatCompletionRequestWebSearchOptionsUserLocation",
    "CreateChatCompletionRequestWebSearchOptionsUserLocationDict",
    "CreateChatCompletionResponse",
    "CreateChatCompletionResponseChoicesItem",
    "CreateChatCompletionResponseChoicesItemLogprobs",
    "CreateChatCompletionStreamResponse",
    "CreateChatCompletionStreamResponseChoicesItem",
    "CreateChatCompletionStreamResponseChoicesItemLogprobs",
    "CreateChatSessionBody",
    "CreateChatSessionBodyDict",
    "CreateCompletionRequest",
    "CreateCompletionRequestDict",
    "CreateCompletionRequestModel",
    "CreateCompletionRequestModelDict",
    "CreateCompletionRequestPrompt",
    "CreateCompletionRequestPromptDict",
    "CreateCompletionResponse",
    "CreateCompletionResponseChoicesItem",
    "CreateCompletionResponseChoicesItemLogprobs",
    "CreateContainerBody",
    "CreateContainerBodyDict",
    "CreateContainerBodyExpiresAfter",
    "CreateContainerBodyExpiresAfterDict",
    "CreateContainerBodyNetworkPolicy",
    "CreateContainerBodyNetworkPolicyDict",
    "UnknownCreateContainerBodyNetworkPolicy",
    "CreateContainerBodySkillsItem",
    "CreateContainerBodySkillsItemDict",
    "UnknownCreateContainerBodySkillsItem",
    "CreateContainerFileBody",
    "CreateContainerFileBodyDict",
    "CreateContentProvenanceBody",
    "CreateContentProvenanceBodyDict",
    "CreateConversationBody",
    "CreateConversationBodyDict",
    "CreateConversationItemsRequest",
    "CreateConversationItemsRequestDict",
    "CreateDecisionRequest",
    "CreateDecisionRequestDict",
    "CreateDecisionRequestInput",
    "CreateDecisionRequestInputDict",
    "CreateDecisionRequestInputItem",
    "CreateDecisionRequestInputItemDict",
    "UnknownCreateDecisionRequestInputItem",
    "CreateDecisionRequestInputItemCustomToolCallOutput",
    "CreateDecisionRequestInputItemCustomToolCallOutputDict",
    "CreateDecisionRequestInputItemCustomToolCallOutputOutput",
    "CreateDecisionRequestInputItemCustomToolCallOutputOutputDict",
    "CreateDecisionRequestInputItemCustomToolCallOutputOutputItem",
    "CreateDecisionRequestInputItemCustomToolCallOutputOutputItemDict",
    "UnknownCreateDecisionRequestInputItemCustomToolCallOutputOutputItem",
    "CreateDecisionRequestInputItemFunctionCallOutput",
    "CreateDecisionRequestInputItemFunctionCallOutputDict",
    "CreateDecisionRequestInputItemFunctionCallOutputOutput",
    "CreateDecisionRequestInputItemFunctionCallOutputOutputDict",
    "CreateDecisionRequestInputItemFunctionCallOutputOutputItem",
    "CreateDecisionRequestInputItemFunctionCallOutputOutputItemDict",
    "UnknownCreateDecisionRequestInputItemFunctionCallOutputOutputItem",
    "CreateDecisionRequestInputItemMessage",
    "CreateDecisionRequestInputItemMessageDict",
    "CreateDecisionRequestInputItemMessage2",
    "CreateDecisionRequestInputItemMessage2Dict",
    "UnknownCreateDecisionRequestInputItemMessage2",
    "CreateDecisionRequestInputItemMessageAssistant",
    "CreateDecisionRequestInputItemMessageAssistantDict",
    "CreateDecisionRequestInputItemMessageAssistantContent",
    "CreateDecisionRequestInputItemMessageAssistantContentDict",
    "CreateDecisionRequestInputItemMessageAssistantContentItem",
    "CreateDecisionRequestInputItemMessageAssistantContentItemDict",
    "UnknownCreateDecisionRequestInputItemMessageAssistantContentItem",
    "CreateDecisionRequestInputItemMessageContent",
    "CreateDecisionRequestInputItemMessageContentDict",
    "CreateDecisionRequestInputItemMessageParam",
    "CreateDecisionRequestInputItemMessageParamDict",
    "CreateDecisionRequestInputItemMessageParamContent",
    "CreateDecisionRequestInputItemMessageParamContentDict",
    "CreateDecisionRequestInputItemMessageSystem",
    "CreateDecisionRequestInputItemMessageSystemDict",
    "CreateDecisionRequestInputItemMessageSystemContent",
    "CreateDecisionRequestInputItemMessageSystemContentDict",
    "CreateDecisionRequestPromptCacheOptions",
    "CreateDecisionRequestPromptCacheOptionsDict",
    "CreateDecisionRequestQuestionsItem",
    "CreateDecisionRequestQuestionsItemDict",
    "UnknownCreateDecisionRequestQuestionsItem",
    "CreateEmbeddingRequest",
    "CreateEmbeddingRequestDict",
    "CreateEmbeddingRequestInput",
    "CreateEmbeddingRequestInputDict",
    "CreateEmbeddingRequestModel",
    "CreateEmbeddingRequestModelDict",
    "CreateEmbeddingResponse",
    "CreateEmbeddingResponseUsage",
    "CreateEvalCompletionsRunDataSource",
    "CreateEvalCompletionsRunDataSourceDict",
    "CreateEvalCompletionsRunDataSourceInputMessages",
    "CreateEvalCompletionsRunDataSourceInputMessagesDict",
    "UnknownCreateEvalCompletionsRunDataSourceInputMessages",
    "CreateEvalCompletionsRunDataSourceInputMessagesItemReference",
    "CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict",
    "CreateEvalCompletionsRunDataSourceInputMessagesTemplate",
    "CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict",
    "CreateEvalCompletionsRunDataSourceParamsResponseFormat",
    "CreateEvalCompletionsRunDataSourceParamsResponseFormatDict",
    "UnknownCreateEvalCompletionsRunDataSourceParamsResponseFormat",
    "CreateEvalCompletionsRunDataSourceSamplingParams",
    "CreateEvalCompletionsRunDataSourceSamplingParamsDict",
    "CreateEvalCompletionsRunDataSourceSource",
    "CreateEvalCompletionsRunDataSourceSourceDict",
    "UnknownCreateEvalCompletionsRunDataSourceSource",
    "CreateEvalCompletionsRunDataSourceTemplateTemplateItem",
    "CreateEvalCompletionsRunDataSourceTemplateTemplateItemDict",
    "CreateEvalCustomDataSourceConfig",
    "CreateEvalCustomDataSourceConfigDict",
    "CreateEvalItem",
    "CreateEvalItemDict",
    "UnknownCreateEvalItem",
    "CreateEvalItemObject",
    "CreateEvalItemObjectDict",
    "CreateEvalJsonlRunDataSource",
    "CreateEvalJsonlRunDataSourceDict",
    "CreateEvalJsonlRunDataSourceSource",
    "CreateEvalJsonlRunDataSourceSourceDict",
    "UnknownCreateEvalJsonlRunDataSourceSource",
    "CreateEvalLabelModelGrader",
    "CreateEvalLabelModelGraderDict",
    "CreateEvalLogsDataSourceConfig",
    "CreateEvalLogsDataSourceConfigDict",
    "CreateEvalRequest",
    "CreateEvalRequestDict",
    "CreateEvalRequestDataSourceConfig",
    "CreateEvalRequestDataSourceConfigDict",
    "UnknownCreateEvalRequestDataSourceConfig",
    "CreateEvalRequestTestingCriteriaItem",
    "CreateEvalRequestTestingCriteriaItemDict",
    "UnknownCreateEvalRequestTestingCriteriaItem",
    "CreateEvalResponsesRunDataSource",
    "CreateEvalResponsesRunDataSourceDict",
    "CreateEvalResponsesRunDataSourceInputMessages",
    "CreateEvalResponsesRunDataSourceInputMessagesDict",
    "UnknownCreateEvalResponsesRunDataSourceInputMessages",
    "CreateEvalResponsesRunDataSourceInputMessagesItemReference",
    "CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict",
    "CreateEvalResponsesRunDataSourceInputMessagesTemplate",
    "CreateEvalResponsesRunDataSourceInputMessagesTemplateDict",
    "CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem",
    "CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItemDict",
    "UnknownCreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem",
    "CreateEvalResponsesRunDataSourceSamplingParams",
    "CreateEvalResponsesRunDataSourceSamplingParamsDict",
    "CreateEvalResponsesRunDataSourceSamplingParamsText",
    "CreateEvalResponsesRunDataSourceSamplingParamsTextDict",
    "CreateEvalResponsesRunDataSourceSource",
    "CreateEvalResponsesRunDataSourceSourceDict",
    "UnknownCreateEvalResponsesRunDataSourceSource",
    "CreateEvalResponsesRunDataSourceTemplateTemplateItemObject",
    "CreateEvalResponsesRunDataSourceTemplateTemplateItemObjectDict",
    "CreateEvalRunRequest",
    "CreateEvalRunRequestDict",
    "CreateEvalRunRequestDataSource",
    "CreateEvalRunRequestDataSourceDict",
    "UnknownCreateEvalRunRequestDataSource",
    "CreateEvalStoredCompletionsDataSourceConfig",
    "CreateEvalStoredCompletionsDataSourceConfigDict",
    "CreateExternalKeyRequest",
    "CreateExternalKeyRequestDict",
    "CreateExternalStorageRequest",
    "CreateExternalStorageRequestDict",
    "CreateExternalStorageRequestProvider",
    "CreateExternalStorageRequestProviderDict",
    "UnknownCreateExternalStorageRequestProvider",
    "CreateExternalStorageRequestProviderAws",
    "CreateExternalStorageRequestProviderAwsDict",
    "CreateExternalStorageRequestProviderAzure",
    "CreateExternalStorageRequestProviderAzureDict",
    "CreateExternalStorageRequestProviderGcp",
    "CreateExternalStorageRequestProviderGcpDict",
    "CreateFileRequest",
    "CreateFileRequestDict",
    "CreateFineTuningCheckpointPermissionRequest",
    "CreateFineTuningCheckpointPermissionRequestDict",
    "CreateFineTuningJobRequest",
    "CreateFineTuningJobRequestDict",
    "CreateFineTuningJobRequestHyperparameters",
    "CreateFineTuningJobRequestHyperparametersDict",
    "CreateFineTuningJobRequestHyperparametersBatchSize",
    "CreateFineTuningJobRequestHyperparametersBatchSizeDict",
    "CreateFineTuningJobRequestHyperparametersNEpochs",
    "CreateFineTuningJobRequestHyperparametersNEpochsDict",
    "CreateFineTuningJobRequestIntegrationsItem",
    "CreateFineTuningJobRequestIntegrationsItemDict",
    "CreateFineTuningJobRequestIntegrationsItemWandb",
    "CreateFineTuningJobRequestIntegrationsItemWandbDict",
    "CreateFineTuningJobRequestLearningRateMultiplier",
    "CreateFineTuningJobRequestLearningRateMultiplierDict",
    "CreateFineTuningJobRequestModel",
    "CreateFineTuningJobRequestModelDict",
    "CreateGroupBody",
    "CreateGroupBodyDict",
    "CreateGroupUserBody",
    "CreateGroupUserBodyDict",
    "CreateImageEditRequest",
    "CreateImageEditRequestDict",
    "CreateImageEditRequestImage",
    "CreateImageEditRequestImageDict",
    "CreateImageEditRequestModel",
    "CreateImageEditRequestModelDict",
    "CreateImageEditRequestSize",
    "CreateImageEditRequestSizeDict",
    "CreateImageEditRequestSvg",
    "CreateImageEditRequestSvgDict",
    "CreateImageRequest",
    "CreateImageRequestDict",
    "CreateImageRequestModel",
    "CreateImageRequestModelDict",
    "CreateImageRequestSize",
    "CreateImageRequestSizeDict",
    "CreateImageVariationRequest",
    "CreateImageVariationRequestDict",
    "CreateImageVariationRequestModel",
    "CreateImageVariationRequestModelDict",
    "CreateLiveSessionRequest",
    "CreateLiveSessionRequestDict",
    "CreateLiveSessionRequestTransport",
    "CreateLiveSessionRequestTransportDict",
    "CreateMessageRequest",
    "CreateMessageRequestDict",
    "CreateMessageRequestAttachmentsItem",
    "CreateMessageRequestAttachmentsItemDict",
    "CreateMessageRequestAttachmentsItemToolsItem",
    "CreateMessageRequestAttachmentsItemToolsItemDict",
    "UnknownCreateMessageRequestAttachmentsItemToolsItem",
    "CreateMessageRequestContent",
    "CreateMessageRequestContentDict",
    "CreateMessageRequestContentItem",
    "CreateMessageRequestContentItemDict",
    "UnknownCreateMessageRequestContentItem",
    "CreateModelResponseProperties",
    "CreateModerationRequest",
    "CreateModerationRequestDict",
    "CreateModerationRequestInput",
    "CreateModerationRequestInputDict",
    "CreateModerationRequestInputItem",
    "CreateModerationRequestInputItemDict",
    "UnknownCreateModerationRequestInputItem",
    "CreateModerationRequestInputItemImageUrl",
    "CreateModerationRequestInputItemImageUrlDict",
    "CreateModerationRequestInputItemImageUrlImageUrl",
    "CreateModerationRequestInputItemImageUrlImageUrlDict",
    "CreateModerationRequestInputItemText",
    "CreateModerationRequestInputItemTextDict",
    "CreateModerationRequestModel",
    "CreateModerationRequestModelDict",
    "CreateModerationResponse",
    "CreateModerationResponseResultsItem",
    "CreateModerationResponseResultsItemCategories",
    "CreateModerationResponseResultsItemCategoryAppliedInputTypes",
    "CreateModerationResponseResultsItemCategoryScores",
    "CreateProjectServiceAccountApiKeyBody",
    "CreateProjectServiceAccountApiKeyBodyDict",
    "CreateResponse",
    "CreateResponseDict",
    "CreateResponseAccessPrograms",
    "CreateResponseAccessProgramsDict",
    "CreateResponseBackgroundOptions",
    "CreateResponseBackgroundOptionsDict",
    "CreateRunRequest",
    "CreateRunRequestDict",
    "CreateRunRequestModel",
    "CreateRunRequestModelDict",
    "CreateRunRequestToolsItem",
    "CreateRunRequestToolsItemDict",
    "UnknownCreateRunRequestToolsItem",
    "CreateSkillBody",
    "CreateSkillBodyDict",
    "CreateSkillBodyFiles",
    "CreateSkillBodyFilesDict",
    "CreateSkillVersionBody",
    "CreateSkillVersionBodyDict",
    "CreateSkillVersionBodyFiles",
    "CreateSkillVersionBodyFilesDict",
    "CreateSpeechRequest",
    "CreateSpeechRequestDict",
    "CreateSpeechRequestModel",
    "CreateSpeechRequestModelDict",
    "CreateSpeechResponseStreamEvent",
    "UnknownCreateSpeechResponseStreamEvent",
    "CreateSpendAlertBody",
    "CreateSpendAlertBodyDict",
    "CreateThreadAndRunRequest",
    "CreateThreadAndRunRequestDict",
    "CreateThreadAndRunRequestModel",
    "CreateThreadAndRunRequestModelDict",
    "CreateThreadAndRunRequestToolResources",
    "CreateThreadAndRunRequestToolResourcesDict",
    "CreateThreadAndRunRequestToolResourcesCodeInterpreter",
    "CreateThreadAndRunRequestToolResourcesCodeInterpreterDict",
    "CreateThreadAndRunRequestToolResourcesFileSearch",
    "CreateThreadAndRunRequestToolResourcesFileSearchDict",
    "CreateThreadAndRunRequestToolsItem",
    "CreateThreadAndRunRequestToolsItemDict",
    "UnknownCreateThreadAndRunRequestToolsItem",
    "CreateThreadRequest",
    "CreateThreadRequestDict",
    "CreateThreadRequestSearchVectorStoresItemChunkingStrategy",
    "CreateThreadRequestSearchVectorStoresItemChunkingStrategyDict",
    "UnknownCreateThreadRequestSearchVectorStoresItemChunkingStrategy",
    "CreateThreadRequestStoresItemChunkingStrategyStaticStatic",
    "CreateThreadRequestStoresItemChunkingStrategyStaticStaticDict",
    "CreateThreadRequestToolResources",
    "CreateThreadRequestToolResourcesDict",
    "CreateThreadRequestToolResourcesCodeInterpreter",
    "CreateThreadRequestToolResourcesCodeInterpreterDict",
    "CreateThreadRequestToolResourcesFileSearch",
    "CreateThreadRequestToolResourcesFileSearchDict",
    "CreateThreadRequestToolResourcesFileSearchVectorStoresItem",
    "CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict",
    "CreateThreadRequestVectorStoresItemChunkingStrategyAuto",
    "CreateThreadRequestVectorStoresItemChunkingStrategyAutoDict",
    "CreateThreadRequestVectorStoresItemChunkingStrategyStatic",
    "CreateThreadRequestVectorStoresItemChunkingStrategyStaticDict",
    "CreateTranscriptionRequest",
    "CreateTranscriptionRequestDict",
    "CreateTranscriptionRequestChunkingStrategy",
    "CreateTranscriptionRequestChunkingStrategyDict",
    "CreateTranscriptionRequestModel",
    "CreateTranscriptionRequestModelDict",
    "CreateTranscriptionResponse",
    "CreateTranscriptionResponseDiarizedJson",
    "CreateTranscriptionResponseDiarizedJsonUsage",
    "UnknownCreateTranscriptionResponseDiarizedJsonUsage",
    "CreateTranscriptionResponseJson",
    "CreateTranscriptionResponseJsonLogprobsItem",
    "CreateTranscriptionResponseJsonUsage",
    "UnknownCreateTranscriptionResponseJsonUsage",
    "CreateTranscriptionResponseStreamEvent",
    "UnknownCreateTranscriptionResponseStreamEvent",
    "CreateTranscriptionResponseVerboseJson",
    "CreateTranslationRequest",
    "CreateTranslationRequestDict",
    "CreateTranslationRequestModel",
    "CreateTranslationRequestModelDict",
    "CreateTranslationResponse",
    "CreateTranslationResponseJson",
    "CreateTranslationResponseVerboseJson",
    "CreateUploadRequest",
    "CreateUploadRequestDict",
    "CreateVaultCredentialAuthEnvironmentVariable",
    "CreateVaultCredentialAuthEnvironmentVariableDict",
    "CreateVaultCredentialAuthMcpOauth",
    "CreateVaultCredentialAuthMcpOauthDict",
    "CreateVaultCredentialAuthMcpOauthRefresh",
    "CreateVaultCredentialAuthMcpOauthRefreshDict",
    "CreateVaultCredentialAuthStaticBearer",
    "CreateVaultCredentialAuthStaticBearerDict",
    "CreateVaultCredentialRequest",
    "CreateVaultCredentialRequestDict",
    "CreateVaultRequest",
    "CreateVaultRequestDict",
    "CreateVectorStoreFileBatchRequest",
    "CreateVectorStoreFileBatchRequestDict",
    "CreateVectorStoreFileRequest",
    "CreateVectorStoreFileRequestDict",
    "CreateVectorStoreRequest",
    "CreateVectorStoreRequestDict",
    "CreateVectorStoreRequestChunkingStrategy",
    "CreateVectorStoreRequestChunkingStrategyDict",
    "UnknownCreateVectorStoreRequestChunkingStrategy",
    "CreateVideoCharacterBody",
    "CreateVideoCharacterBodyDict",
    "CreateVideoEditJsonBody",
    "CreateVideoEditJsonBodyDict",
    "CreateVideoEditMultipartBody",
    "CreateVideoEditMultipartBodyDict",
    "CreateVideoEditMultipartBodyVideo",
    "CreateVideoEditMultipartBodyVideoDict",
    "CreateVideoExtendJsonBody",
    "CreateVideoExtendJsonBodyDict",
    "CreateVideoExtendMultipartBody",
    "CreateVideoExtendMultipartBodyDict",
    "CreateVideoExtendMultipartBodyVideo",
    "CreateVideoExtendMultipartBodyVideoDict",
    "CreateVideoJsonBody",
    "CreateVideoJsonBodyDict",
    "CreateVideoMultipartBody",
    "CreateVideoMultipartBodyDict",
    "CreateVideoMultipartBodyInputReference",
    "CreateVideoMultipartBodyInputReferenceDict",
    "CreateVideoRemixBody",
    "CreateVideoRemixBodyDict",
    "CreateVoiceConsentRequest",
    "CreateVoiceConsentRequestDict",
    "CreateVoiceRequest",
    "CreateVoiceRequestDict",
    "CreateWebhookEndpointRequest",
    "CreateWebhookEndpointRequestDict",
    "CreateWorkloadIdentityFederationRuleRequest",
    "CreateWorkloadIdentityFederationRuleRequestDict",
    "CreateWorkloadIdentityFederationRuleRequestMatchersValue",
    "CreateWorkloadIdentityFederationRuleRequestMatchersValueDict",
    "CreateWorkloadIdentityFederationRuleRequestPermissions",
    "CreateWorkloadIdentityFederationRuleRequestPermissionsDict",
    "UnknownCreateWorkloadIdentityFederationRuleRequestPermissions",
    "CreateWorkloadIdentityProviderRequest",
    "CreateWorkloadIdentityProviderRequestDict",
    "CreateWorkloadIdentityProviderRequestVerification",
    "CreateWorkloadIdentityProviderRequestVerificationDict",
    "UnknownCreateWorkloadIdentityProviderRequestVerification",
    "CustomGrammarFormatParam",
    "CustomGrammarFormatParamDict",
    "CustomTextFormatParam",
    "CustomTextFormatParamDict",
    "CustomToolCall",
    "CustomToolCallDict",
    "CustomToolCallOutput",
    "CustomToolCallOutputDict",
    "CustomToolCallOutputOutput",
    "CustomToolCallOutputOutputDict",
    "CustomToolCallOutputResource",
    "CustomToolCallResource",
    "CustomToolChatCompletions",
    "CustomToolChatCompletionsDict",
    "CustomToolChatCompletionsCustom",
    "CustomToolChatCompletionsCustomDict",
    "CustomToolChatCompletionsCustomFormat",
    "CustomToolChatCompletionsCustomFormatDict",
    "UnknownCustomToolChatCompletionsCustomFormat",
    "CustomToolChatCompletionsCustomFormatGrammar",
    "CustomToolChatCompletionsCustomFormatGrammarDict",
    "CustomToolChatCompletionsCustomFormatGrammarGrammar",
    "CustomToolChatCompletionsCustomFormatGrammarGrammarDict",
    "CustomToolChatCompletionsCustomFormatText",
    "CustomToolChatCompletionsCustomFormatTextDict",
    "CustomToolParam",
    "CustomToolParamDict",
    "CustomToolParamFormat",
    "CustomToolParamFormatDict",
    "UnknownCustomToolParamFormat",
    "Decision",
    "DecisionAnswersItem",
    "UnknownDecisionAnswersItem",
    "DecisionAnswersItemChoice",
    "DecisionAnswersItemChoiceChoice",
    "DecisionAnswersItemChoiceProbabilitiesItem",
    "DecisionAnswersItemChoiceProbabilitiesItemValue",
    "DecisionAnswersItemPredicate",
    "DecisionAnswersItemRefusal",
    "DecisionAnswersItemScore",
    "DecisionAnswersItemScoreProbabilitiesItem",
    "DecisionInputImage",
    "DecisionInputImageDict",
    "DecisionInputImageParam",
    "DecisionInputImageParamDict",
    "DecisionInputJSON",
    "DecisionInputJSONDict",
    "DecisionInputJSONData",
    "DecisionInputJSONDataDict",
    "DecisionInputPartUnion",
    "DecisionInputPartUnionDict",
    "UnknownDecisionInputPartUnion",
    "DecisionInputText",
    "DecisionInputTextDict",
    "DecisionPromptCacheBreakpoint",
    "DecisionPromptCacheBreakpointDict",
    "DecisionUsage",
    "DecisionUsageInputTokensDetails",
    "DecisionUsageOutputTokensDetails",
    "DelegationConfigToolsItemShellEnvironmentContainerAuto",
    "DelegationConfigToolsItemShellEnvironmentContainerAutoDict",
    "DelegationConfigToolsItemShellEnvironmentContainerAutoItem",
    "DelegationConfigToolsItemShellEnvironmentContainerAutoItemDict",
    "UnknownDelegationConfigToolsItemShellEnvironmentContainerAutoItem",
    "DelegationConfigToolsItemShellEnvironmentContainerAutoPolicy",
    "DelegationConfigToolsItemShellEnvironmentContainerAutoPolicyDict",
    "UnknownDelegationConfigToolsItemShellEnvironmentContainerAutoPolicy",
    "DeleteAssistantResponse",
    "DeleteCertificateResponse",
    "DeleteEvalResponse",
    "DeleteEvalRunResponse",
    "DeleteFileResponse",
    "DeleteFineTuningCheckpointPermissionResponse",
    "DeleteMessageResponse",
    "DeleteModelResponse",
    "DeleteThreadResponse",
    "DeleteVectorStoreFileResponse",
    "DeleteVectorStoreResponse",
    "DeletedConversation",
    "DeletedConversationResource",
    "DeletedRoleAssignmentResource",
    "DeletedSkillResource",
    "DeletedSkillVersionResource",
    "DeletedThreadResource",
    "DeletedVideoResource",
    "DetailEnum",
    "DirectToolCallCaller",
    "DirectToolCallCallerDict",
    "DirectToolCallCallerParam",
    "DirectToolCallCallerParamDict",
    "DoneEvent",
    "DoubleClickAction",
    "DoubleClickActionDict",
    "DragParam",
    "DragParamDict",
    "DragPoint",
    "EasyInputMessage",
    "EasyInputMessageDict",
    "EasyInputMessageContent",
    "EasyInputMessageContentDict",
    "EditImageBodyJsonParam",
    "EditImageBodyJsonParamDict",
    "EditImageBodyJsonParamModel",
    "EditImageBodyJsonParamModelDict",
    "Embedding",
    "EmptyModelParam",
    "Environment",
    "UnknownEnvironment",
    "EnvironmentOpenAIHosted",
    "EnvironmentOpenAIHostedDict",
    "EnvironmentOpenAIHostedFilesItem",
    "EnvironmentOpenAIHostedFilesItemDict",
    "UnknownEnvironmentOpenAIHostedFilesItem",
    "EnvironmentOpenAIHostedNetwork",
    "EnvironmentOpenAIHostedNetworkDict",
    "EnvironmentOpenAIHostedSkillsItem",
    "EnvironmentOpenAIHostedSkillsItemDict",
    "UnknownEnvironmentOpenAIHostedSkillsItem",
    "EnvironmentResourceOpenAIHosted",
    "EnvironmentResourceSelfHosted",
    "EnvironmentSelfHosted",
    "EnvironmentSelfHostedDict",
    "Error",
    "Error2",
    "ErrorEvent",
    "ErrorMisalignment",
    "ErrorMisalignmentSteer",
    "ErrorPayload",
    "ErrorResponse",
    "Eval",
    "EvalApiError",
    "EvalCustomDataSourceConfig",
    "EvalDataSourceConfig",
    "UnknownEvalDataSourceConfig",
    "EvalGraderLabelModel",
    "EvalGraderPython",
    "EvalGraderPythonDict",
    "EvalGraderScoreModel",
    "EvalGraderScoreModelDict",
    "EvalGraderStringCheck",
    "EvalGraderTextSimilarity",
    "EvalGraderTextSimilarityDict",
    "EvalItem",
    "EvalItemDict",
    "EvalItemContent",
    "EvalItemContentDict",
    "UnknownEvalItemContent",
    "EvalItemContentArray",
    "EvalItemContentItem",
    "EvalItemContentItemDict",
    "UnknownEvalItemContentItem",
    "EvalItemContentOutputText",
    "EvalItemContentOutputTextDict",
    "EvalItemContentText",
    "EvalItemInputImage",
    "EvalItemInputImageDict",
    "EvalJsonlFileContentSource",
    "EvalJsonlFileContentSourceDict",
    "EvalJsonlFileContentSourceContentItem",
    "EvalJsonlFileContentSourceContentItemDict",
    "EvalJsonlFileIdSource",
    "EvalJsonlFileIdSourceDict",
    "EvalList",
    "EvalLogsDataSourceConfig",
    "EvalResponsesSource",
    "EvalResponsesSourceDict",
    "EvalRun",
    "EvalRunDataSource",
    "UnknownEvalRunDataSource",
    "EvalRunList",
    "EvalRunOutputItem",
    "EvalRunOutputItemList",
    "EvalRunOutputItemResult",
    "EvalRunOutputItemSample",
    "EvalRunOutputItemSampleInputItem",
    "EvalRunOutputItemSampleOutputItem",
    "EvalRunOutputItemSampleUsage",
    "EvalRunPerModelUsageItem",
    "EvalRunPerTestingCriteriaResultsItem",
    "EvalRunResultCounts",
    "EvalStoredCompletionsDataSourceConfig",
    "EvalStoredCompletionsSource",
    "EvalStoredCompletionsSourceDict",
    "EvalTestingCriteriaItem",
    "UnknownEvalTestingCriteriaItem",
    "ExpiresAfterParam",
    "ExpiresAfterParamDict",
    "ExternalKey",
    "ExternalKeyListResource",
    "ExternalKeyValidateResponse",
    "ExternalStorageConfiguration",
    "ExternalStorageConfigurationProvider",
    "UnknownExternalStorageConfigurationProvider",
    "ExternalStorageDeleted",
    "ExternalStorageListResource",
    "FileAnnotation",
    "FileAnnotationSource",
    "FileCitationBody",
    "FileCitationBodyDict",
    "FileCitationParam",
    "FileCitationParamDict",
    "FileDetailEnum",
    "FileExpirationAfter",
    "FileExpirationAfterDict",
    "FileInputDetail",
    "FilePath",
    "FilePathDict",
    "FileSearchRanker",
    "FileSearchRankingOptions",
    "FileSearchRankingOptionsDict",
    "FileSearchTool",
    "FileSearchToolDict",
    "FileSearchToolCall",
    "FileSearchToolCallDict",
    "FileSearchToolCallResultsItem",
    "FileSearchToolCallResultsItemDict",
    "FileUploadParam",
    "FileUploadParamDict",
    "Filters",
    "FiltersDict",
    "UnknownFilters",
    "FineTuneChatCompletionRequestAssistantMessage",
    "FineTuneDPOHyperparameters",
    "FineTuneDPOHyperparametersDict",
    "FineTuneDPOHyperparametersBatchSize",
    "FineTuneDPOHyperparametersBatchSizeDict",
    "FineTuneDPOHyperparametersBeta",
    "FineTuneDPOHyperparametersBetaDict",
    "FineTuneDPOHyperparametersLearningRateMultiplier",
    "FineTuneDPOHyperparametersLearningRateMultiplierDict",
    "FineTuneDPOHyperparametersNEpochs",
    "FineTuneDPOHyperparametersNEpochsDict",
    "FineTuneDPOMethod",
    "FineTuneDPOMethodDict",
    "FineTuneMethod",
    "FineTuneMethodDict",
    "FineTuneReinforcementHyperparameters",
    "FineTuneReinforcementHyperparametersDict",
    "FineTuneReinforcementHyperparametersBatchSize",
    "FineTuneReinforcementHyperparametersBatchSizeDict",
    "FineTuneReinforcementHyperparametersComputeMultiplier",
    "FineTuneReinforcementHyperparametersComputeMultiplierDict",
    "FineTuneReinforcementHyperparametersEvalInterval",
    "FineTuneReinforcementHyperparametersEvalIntervalDict",
    "FineTuneReinforcementHyperparametersEvalSamples",
    "FineTuneReinforcementHyperparametersEvalSamplesDict",
    "FineTuneReinforcementHyperparametersLearningRateMultiplier",
    "FineTuneReinforcementHyperparametersLearningRateMultiplierDict",
    "FineTuneReinforcementHyperparametersNEpochs",
    "FineTuneReinforcementHyperparametersNEpochsDict",
    "FineTuneReinforcementMethod",
    "FineTuneReinforcementMethodDict",
    "FineTuneReinforcementMethodGrader",
    "FineTuneReinforcementMethodGraderDict",
    "UnknownFineTuneReinforcementMethodGrader",
    "FineTuneSupervisedHyperparameters",
    "FineTuneSupervisedHyperparametersDict",
    "FineTuneSupervisedHyperparametersBatchSize",
    "FineTuneSupervisedHyperparametersBatchSizeDict",
    "FineTuneSupervisedHyperparametersLearningRateMultiplier",
    "FineTuneSupervisedHyperparametersLearningRateMultiplierDict",
    "FineTuneSupervisedHyperparametersNEpochs",
    "FineTuneSupervisedHyperparametersNEpochsDict",
    "FineTuneSupervisedMethod",
    "FineTuneSupervisedMethodDict",
    "FineTuningCheckpointPermission",
    "FineTuningIntegration",
    "FineTuningIntegrationWandb",
    "FineTuningJob",
    "FineTuningJobCheckpoint",
    "FineTuningJobCheckpointMetrics",
    "FineTuningJobError",
    "FineTuningJobEvent",
    "FineTuningJobHyperparameters",
    "FineTuningJobHyperparametersBatchSize",
    "FineTuningJobHyperparametersLearningRateMultiplier",
    "FineTuningJobHyperparametersNEpochs",
    "ForkLiveSessionRequest",
    "ForkLiveSessionRequestDict",
    "FunctionAndCustomToolCallOutput",
    "FunctionAndCustomToolCallOutputDict",
    "UnknownFunctionAndCustomToolCallOutput",
    "FunctionCallItemStatus",
    "FunctionCallOutputItemParam",
    "FunctionCallOutputItemParamDict",
    "FunctionCallOutputItemParamOutput",
    "FunctionCallOutputItemParamOutputDict",
    "FunctionCallOutputItemParamOutputItem",
    "FunctionCallOutputItemParamOutputItemDict",
    "UnknownFunctionCallOutputItemParamOutputItem",
    "FunctionCallOutputItemResource",
    "FunctionCallOutputItemResourceOutput",
    "FunctionCallOutputItemResourceOutputItem",
    "UnknownFunctionCallOutputItemResourceOutputItem",
    "FunctionCallOutputStatusEnum",
    "FunctionCallStatus",
    "FunctionObject",
    "FunctionObjectDict",
    "FunctionParameters",
    "FunctionShellAction",
    "FunctionShellActionParam",
    "FunctionShellActionParamDict",
    "FunctionShellCall",
    "FunctionShellCallEnvironment",
    "UnknownFunctionShellCallEnvironment",
    "FunctionShellCallItemParam",
    "FunctionShellCallItemParamDict",
    "FunctionShellCallItemParamEnvironment",
    "FunctionShellCallItemParamEnvironmentDict",
    "UnknownFunctionShellCallItemParamEnvironment",
    "FunctionShellCallItemStatus",
    "FunctionShellCallOutput",
    "FunctionShellCallOutputContent",
    "FunctionShellCallOutputContentOutcome",
    "UnknownFunctionShellCallOutputContentOutcome",
    "FunctionShellCallOutputContentParam",
    "FunctionShellCallOutputContentParamDict",
    "FunctionShellCallOutputExitOutcome",
    "FunctionShellCallOutputExitOutcomeParam",
    "FunctionShellCallOutputExitOutcomeParamDict",
    "FunctionShellCallOutputItemParam",
    "FunctionShellCallOutputItemParamDict",
    "FunctionShellCallOutputOutcomeParam",
    "FunctionShellCallOutputOutcomeParamDict",
    "UnknownFunctionShellCallOutputOutcomeParam",
    "FunctionShellCallOutputStatusEnum",
    "FunctionShellCallOutputTimeoutOutcome",
    "FunctionShellCallOutputTimeoutOutcomeParam",
    "FunctionShellCallOutputTimeoutOutcomeParamDict",
    "FunctionShellCallStatus",
    "FunctionShellToolParam",
    "FunctionShellToolParamDict",
    "FunctionShellToolParamEnvironment",
    "FunctionShellToolParamEnvironmentDict",
    "UnknownFunctionShellToolParamEnvironment",
    "FunctionTool",
    "FunctionToolDict",
    "FunctionToolCall",
    "FunctionToolCallDict",
    "FunctionToolCallOutput",
    "FunctionToolCallOutputOutput",
    "FunctionToolCallOutputResource",
    "FunctionToolCallResource",
    "FunctionToolParam",
    "FunctionToolParamDict",
    "GcpExternalStorageProvider",
    "GraderLabelModel",
    "GraderLabelModelDict",
    "GraderMulti",
    "GraderMultiDict",
    "GraderMultiGraders",
    "GraderMultiGradersDict",
    "UnknownGraderMultiGraders",
    "GraderPython",
    "GraderPythonDict",
    "GraderScoreModel",
    "GraderScoreModelDict",
    "GraderScoreModelSamplingParams",
    "GraderScoreModelSamplingParamsDict",
    "GraderStringCheck",
    "GraderStringCheckDict",
    "GraderTextSimilarity",
    "GraderTextSimilarityDict",
    "GrammarSyntax1",
    "Group",
    "GroupDeletedResource",
    "GroupListResource",
    "GroupMemberUser",
    "GroupResourceWithSuccess",
    "GroupResponse",
    "GroupRoleAssignment",
    "GroupUser",
    "GroupUserAssignment",
    "GroupUserDeletedResource",
    "HTTPError",
    "HTTPErrorDict",
    "HistoryParam",
    "HistoryParamDict",
    "HostedEnvironmentFile",
    "UnknownHostedEnvironmentFile",
    "HostedEnvironmentFileID",
    "HostedEnvironmentFileInline",
    "HostedEnvironmentFileInlineDict",
    "HostedEnvironmentFileResourceInline",
    "HostedPlugin",
    "HostedSkill",
    "UnknownHostedSkill",
    "HostedSkillReference",
    "HostedToolPermission",
    "HostedToolPermissionUpdate",
    "HostedToolPermissionUpdateDict",
    "HybridSearchOptions",
    "HybridSearchOptionsDict",
    "IdentityFederationRulePermissionsServiceAccountDefault",
    "IdentityFederationRulePermissionsServiceAccountDefaultDict",
    "Image",
    "ImageDetail",
    "ImageEditCompletedEvent",
    "ImageEditPartialImageEvent",
    "ImageEditStreamEvent",
    "UnknownImageEditStreamEvent",
    "ImageGenActionEnum",
    "ImageGenCompletedEvent",
    "ImageGenInputUsageDetails",
    "ImageGenOutputTokensDetails",
    "ImageGenPartialImageEvent",
    "ImageGenStreamEvent",
    "UnknownImageGenStreamEvent",
    "ImageGenTool",
    "ImageGenToolDict",
    "ImageGenToolCall",
    "ImageGenToolCallDict",
    "ImageGenToolInputImageMask",
    "ImageGenToolInputImageMaskDict",
    "ImageGenToolModel",
    "ImageGenToolModelDict",
    "ImageGenToolSize",
    "ImageGenToolSizeDict",
    "ImageGenUsage",
    "ImageRefParam",
    "ImageRefParamDict",
    "ImageRefParam2",
    "ImageRefParam2Dict",
    "ImagesResponse",
    "ImagesUsage",
    "ImagesUsageInputTokensDetails",
    "IncludeEnum",
    "InferenceOptions",
    "InlineSkillParam",
    "InlineSkillParamDict",
    "InlineSkillSourceParam",
    "InlineSkillSourceParamDict",
    "InputAgentSessionInputComputerApprovalRequestResultResponse",
    "InputAgentSessionInputComputerApprovalRequestResultResponseDict",
    "UnknownInputAgentSessionInputComputerApprovalRequestResultResponse",
    "InputAgentSessionInputComputerUseApprovalRequestResult",
    "InputAgentSessionInputComputerUseApprovalRequestResultDict",
    "InputAgentSessionInputMcpApprovalRequestResultResponse",
    "InputAgentSessionInputMcpApprovalRequestResultResponseDict",
    "InputAgentSessionInputRequestResultResponseAuthentication",
    "InputAgentSessionInputRequestResultResponseAuthenticationDict",
    "UnknownInputAgentSessionInputRequestResultResponseAuthentication",
    "InputAudio",
    "InputAudioDict",
    "InputAudioInputAudio",
    "InputAudioInputAudioDict",
    "InputContent",
    "InputContentDict",
    "UnknownInputContent",
    "InputContentResourceInputImage",
    "InputContentResourceInputImageDict",
    "InputFidelity",
    "InputFileContent",
    "InputFileContentDict",
    "InputFileContentParam",
    "InputFileContentParamDict",
    "InputImageContent",
    "InputImageContentDict",
    "InputImageContentParamAutoParam",
    "InputImageContentParamAutoParamDict",
    "InputItem",
    "InputItemDict",
    "UnknownInputItem",
    "InputItemMessage",
    "InputItemMessageDict",
    "UnknownInputItemMessage",
    "InputItemMessageAssistant",
    "InputItemMessageAssistantDict",
    "UnknownInputItemMessageAssistant",
    "InputItemMessageUser",
    "InputItemMessageUserDict",
    "UnknownInputItemMessageUser",
    "InputMessage",
    "InputMessageDict",
    "InputMessageContentList",
    "InputMessageResource",
    "InputParam",
    "InputParamDict",
    "InputTextContent",
    "InputTextContentDict",
    "InputTextContentParam",
    "InputTextContentParamDict",
    "Invite",
    "InviteDeleteResponse",
    "InviteListResponse",
    "InviteProjectGroupBody",
    "InviteProjectGroupBodyDict",
    "InviteProjectsItem",
    "InviteRequest",
    "InviteRequestDict",
    "InviteRequestProjectsItem",
    "InviteRequestProjectsItemDict",
    "Item",
    "ItemDict",
    "UnknownItem",
    "ItemComputerUseApprovalRequestRequestBrowserAuthentication",
    "ItemComputerUseApprovalRequestRequestBrowserOriginAccess",
    "ItemField",
    "UnknownItemField",
    "ItemMessage",
    "ItemMessageDict",
    "UnknownItemMessage",
    "ItemReferenceParam",
    "ItemReferenceParamDict",
    "ItemResource",
    "UnknownItemResource",
    "ItemResourceMessage",
    "UnknownItemResourceMessage",
    "KeyPressAction",
    "KeyPressActionDict",
    "ListAssistantsResponse",
    "ListAuditLogsEffectiveAt",
    "ListAuditLogsEffectiveAtDict",
    "ListAuditLogsResponse",
    "ListBatchesResponse",
    "ListCertificatesResponse",
    "ListFilesResponse",
    "ListFineTuningCheckpointPermissionResponse",
    "ListFineTuningJobCheckpointsResponse",
    "ListFineTuningJobEventsResponse",
    "ListMessagesResponse",
    "ListModelsResponse",
    "ListPaginatedFineTuningJobsResponse",
    "ListProjectCertificatesResponse",
    "ListRunStepsResponse",
    "ListRunsResponse",
    "ListVaultCredentialsStatus",
    "ListVaultCredentialsStatusDict",
    "ListVaultsStatus",
    "ListVaultsStatusDict",
    "ListVectorStoreFilesResponse",
    "ListVectorStoresResponse",
    "LiveAudioFormat",
    "LiveAudioFormatDict",
    "UnknownLiveAudioFormat",
    "LiveAudioPCM",
    "LiveAudioPCMDict",
    "LiveAudioPCMA",
    "LiveAudioPCMADict",
    "LiveAudioPCMU",
    "LiveAudioPCMUDict",
    "LiveClientConfig",
    "LiveClientConfigDict",
    "LiveClientConfigParam",
    "LiveClientConfigParamDict",
    "LiveClientDelegation",
    "LiveClientDelegationDict",
    "LiveClientEvent",
    "LiveClientEventDict",
    "UnknownLiveClientEvent",
    "LiveCommentaryAppendEvent",
    "LiveCommentaryAppendEventDict",
    "LiveCommentaryAppendedEvent",
    "LiveConnectClientEventTransportDtmfSend",
    "LiveConnectClientEventTransportDtmfSendDict",
    "LiveConnectServerEventSessionInputAudioAppend",
    "LiveConnectServerEventSessionPaused",
    "LiveConnectServerEventSessionResumed",
    "LiveConnectServerEventTransportAnswered",
    "LiveConnectServerEventTransportDtmfReceived",
    "LiveConnectServerEventTransportDtmfSend",
    "LiveConnectServerEventTransportDtmfSent",
    "LiveConnectServerEventTransportFailed",
    "LiveConnectServerEventTransportFailedError",
    "LiveConnectServerEventTransportRinging",
    "LiveCreateResponse",
    "LiveCreateResponseSession",
    "LiveCustomVoice",
    "LiveCustomVoiceDict",
    "LiveDataChannelConfig",
    "LiveDataChannelConfigDict",
    "LiveDataChannelConfigAllowedClientEvents",
    "LiveDataChannelConfigAllowedClientEventsDict",
    "LiveDataChannelConfigAllowedServerEvents",
    "LiveDataChannelConfigAllowedServerEventsDict",
    "LiveDataChannelConfigParam",
    "LiveDataChannelConfigParamDict",
    "LiveDataChannelConfigParamAllowedClientEvents",
    "LiveDataChannelConfigParamAllowedClientEventsDict",
    "LiveDataChannelConfigParamAllowedServerEvents",
    "LiveDataChannelConfigParamAllowedServerEventsDict",
    "LiveDecisionAssistantMessage",
    "LiveDecisionAssistantMessageDict",
    "LiveDecisionAssistantMessageContent",
    "LiveDecisionAssistantMessageContentDict",
    "LiveDecisionAssistantMessageContentItem",
    "LiveDecisionAssistantMessageContentItemDict",
    "UnknownLiveDecisionAssistantMessageContentItem",
    "LiveDecisionChoiceOption",
    "LiveDecisionChoiceOptionDict",
    "LiveDecisionChoiceOptionValue",
    "LiveDecisionChoiceOptionValueDict",
    "LiveDecisionCreateEvent",
    "LiveDecisionCreateEventDict",
    "LiveDecisionDeveloperMessage",
    "LiveDecisionDeveloperMessageDict",
    "LiveDecisionDeveloperMessageContent",
    "LiveDecisionDeveloperMessageContentDict",
    "LiveDecisionEvent",
    "LiveDecisionEventEvent",
    "LiveDecisionItemCreateEvent",
    "LiveDecisionItemCreateEventDict",
    "LiveDecisionItemCreateEventItem",
    "LiveDecisionItemCreateEventItemDict",
    "UnknownLiveDecisionItemCreateEventItem",
    "LiveDecisionItemCreateEventItemCustomToolCall",
    "LiveDecisionItemCreateEventItemCustomToolCallDict",
    "LiveDecisionItemCreateEventItemCustomToolCallOutput",
    "LiveDecisionItemCreateEventItemCustomToolCallOutputDict",
    "LiveDecisionItemCreateEventItemCustomToolCallOutputItem",
    "LiveDecisionItemCreateEventItemCustomToolCallOutputItemDict",
    "UnknownLiveDecisionItemCreateEventItemCustomToolCallOutputItem",
    "LiveDecisionItemCreateEventItemCustomToolCallOutputOutput",
    "LiveDecisionItemCreateEventItemCustomToolCallOutputOutputDict",
    "LiveDecisionItemCreateEventItemFunctionCall",
    "LiveDecisionItemCreateEventItemFunctionCallDict",
    "LiveDecisionItemCreateEventItemFunctionCallOutput",
    "LiveDecisionItemCreateEventItemFunctionCallOutputDict",
    "LiveDecisionItemCreateEventItemFunctionCallOutputOutput",
    "LiveDecisionItemCreateEventItemFunctionCallOutputOutputDict",
    "LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem",
    "LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDict",
    "UnknownLiveDecisionItemCreateEventItemFunctionCallOutputOutputItem",
    "LiveDecisionItemCreateEventItemMessage",
    "LiveDecisionItemCreateEventItemMessageDict",
    "UnknownLiveDecisionItemCreateEventItemMessage",
    "LiveDecisionItemCreatedEvent",
    "LiveDecisionItemCreatedEventItem",
    "UnknownLiveDecisionItemCreatedEventItem",
    "LiveDecisionItemCreatedEventItemMessage",
    "UnknownLiveDecisionItemCreatedEventItemMessage",
    "LiveDecisionItemDeleteEvent",
    "LiveDecisionItemDeleteEventDict",
    "LiveDecisionItemDeletedEvent",
    "LiveDecisionQuestion",
    "LiveDecisionQuestionDict",
    "UnknownLiveDecisionQuestion",
    "LiveDecisionQuestionChoice",
    "LiveDecisionQuestionChoiceDict",
    "LiveDecisionQuestionChoiceInstructions",
    "LiveDecisionQuestionChoiceInstructionsDict",
    "LiveDecisionQuestionChoiceInstructionsItem",
    "LiveDecisionQuestionChoiceInstructionsItemDict",
    "UnknownLiveDecisionQuestionChoiceInstructionsItem",
    "LiveDecisionQuestionPredicate",
    "LiveDecisionQuestionPredicateDict",
    "LiveDecisionQuestionPredicateInstructions",
    "LiveDecisionQuestionPredicateInstructionsDict",
    "LiveDecisionQuestionPredicateInstructionsItem",
    "LiveDecisionQuestionPredicateInstructionsItemDict",
    "UnknownLiveDecisionQuestionPredicateInstructionsItem",
    "LiveDecisionQuestionScore",
    "LiveDecisionQuestionScoreDict",
    "LiveDecisionQuestionScoreInstructions",
    "LiveDecisionQuestionScoreInstructionsDict",
    "LiveDecisionQuestionScoreInstructionsItem",
    "LiveDecisionQuestionScoreInstructionsItemDict",
    "UnknownLiveDecisionQuestionScoreInstructionsItem",
    "LiveDecisionQuestionScoreLevel",
    "LiveDecisionQuestionScoreLevelDict",
    "LiveDecisionSystemMessage",
    "LiveDecisionSystemMessageDict",
    "LiveDecisionSystemMessageContent",
    "LiveDecisionSystemMessageContentDict",
    "LiveDecisionTrigger",
    "LiveDecisionTriggerDict",
    "LiveDecisionTriggerDecisions",
    "LiveDecisionTriggerDecisionsDict",
    "LiveDecisionUserMessage",
    "LiveDecisionUserMessageDict",
    "LiveDecisionUserMessageContent",
    "LiveDecisionUserMessageContentDict",
    "LiveDecisionUserMessageContentItem",
    "LiveDecisionUserMessageContentItemDict",
    "UnknownLiveDecisionUserMessageContentItem",
    "LiveDecisionsDelegationConfig",
    "LiveDecisionsDelegationConfigDict",
    "LiveDelegationCreatedEvent",
    "LiveDelegationCreatedEventDelegation",
    "LiveError",
    "LiveErrorEvent",
    "LiveForkClientEvent",
    "LiveForkClientEventDict",
    "UnknownLiveForkClientEvent",
    "LiveForkServerEvent",
    "UnknownLiveForkServerEvent",
    "LiveForkSessionConfig",
    "LiveForkSessionConfigDict",
    "LiveForkSessionConfigAudio",
    "LiveForkSessionConfigAudioDict",
    "LiveForkSessionStartEvent",
    "LiveForkSessionStartEventDict",
    "LiveFunctionTool",
    "LiveFunctionToolDict",
    "LiveInfoEvent",
    "LiveInitialItem",
    "LiveInitialItemDict",
    "UnknownLiveInitialItem",
    "LiveInitialItemAssistant",
    "LiveInitialItemAssistantDict",
    "LiveInitialItemAssistantContentItem",
    "LiveInitialItemAssistantContentItemDict",
    "UnknownLiveInitialItemAssistantContentItem",
    "LiveInitialItemDeveloper",
    "LiveInitialItemDeveloperDict",
    "LiveInitialItemUser",
    "LiveInitialItemUserDict",
    "LiveInputAudioAppendEvent",
    "LiveInputAudioAppendEventDict",
    "LiveInputAudioMuteEvent",
    "LiveInputAudioMuteEventDict",
    "LiveInputAudioMutedEvent",
    "LiveInputAudioUnmuteEvent",
    "LiveInputAudioUnmuteEventDict",
    "LiveInputAudioUnmutedEvent",
    "LiveInputTranscriptDeltaEvent",
    "LiveInstructionsAppendEvent",
    "LiveInstructionsAppendEventDict",
    "LiveInstructionsAppendedEvent",
    "LiveMediaSessionConfig",
    "LiveMediaSessionConfigDict",
    "LiveMediaSessionConfigAudio",
    "LiveMediaSessionConfigAudioDict",
    "LiveMediaSessionConfigDelegation",
    "LiveMediaSessionConfigDelegationDict",
    "UnknownLiveMediaSessionConfigDelegation",
    "LiveMediaSessionConfigWakePolicy",
    "LiveMediaSessionConfigWakePolicyDict",
    "LiveMediaSessionForkConfig",
    "LiveMediaSessionForkConfigDict",
    "LiveOutputAudioDeltaEvent",
    "LiveOutputAudioFixturePlayEvent",
    "LiveOutputAudioFixturePlayEventDict",
    "LiveOutputAudioFixturePlayedEvent",
    "LiveOutputAudioFixturePlayingEvent",
    "LiveOutputTranscriptDeltaEvent",
    "LiveResponseCreateEvent",
    "LiveResponseCreateEventDict",
    "LiveResponseEvent",
    "LiveResponseItemCreateEvent",
    "LiveResponseItemCreateEventDict",
    "LiveResponsesDelegationConfig",
    "LiveResponsesDelegationConfigDict",
    "LiveResponsesDelegationConfigReasoning",
    "LiveResponsesDelegationConfigReasoningDict",
    "LiveResponsesDelegationConfigText",
    "LiveResponsesDelegationConfigTextDict",
    "LiveResponsesDelegationConfigToolChoice",
    "LiveResponsesDelegationConfigToolChoiceDict",
    "UnknownLiveResponsesDelegationConfigToolChoice",
    "LiveResponsesDelegationConfigToolChoiceAllowedTools",
    "LiveResponsesDelegationConfigToolChoiceAllowedToolsDict",
    "LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem",
    "LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItemDict",
    "UnknownLiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem",
    "LiveResponsesDelegationConfigToolChoiceImageGeneration",
    "LiveResponsesDelegationConfigToolChoiceImageGenerationDict",
    "LiveResponsesDelegationConfigToolChoiceWebSearch",
    "LiveResponsesDelegationConfigToolChoiceWebSearchDict",
    "LiveResponsesDelegationConfigToolChoiceWebSearchPreview",
    "LiveResponsesDelegationConfigToolChoiceWebSearchPreviewDict",
    "LiveResponsesDelegationConfigToolsItem",
    "LiveResponsesDelegationConfigToolsItemDict",
    "UnknownLiveResponsesDelegationConfigToolsItem",
    "LiveResponsesDelegationConfigToolsItemCustom",
    "LiveResponsesDelegationConfigToolsItemCustomDict",
    "LiveResponsesDelegationConfigToolsItemMcp",
    "LiveResponsesDelegationConfigToolsItemMcpDict",
    "LiveResponsesDelegationConfigToolsItemNamespace",
    "LiveResponsesDelegationConfigToolsItemNamespaceDict",
    "LiveResponsesDelegationConfigToolsItemShell",
    "LiveResponsesDelegationConfigToolsItemShellDict",
    "LiveResponsesDelegationConfigToolsItemShellEnvironment",
    "LiveResponsesDelegationConfigToolsItemShellEnvironmentDict",
    "UnknownLiveResponsesDelegationConfigToolsItemShellEnvironment",
    "LiveResponsesDelegationConfigToolsItemToolSearch",
    "LiveResponsesDelegationConfigToolsItemToolSearchDict",
    "LiveServerEvent",
    "UnknownLiveServerEvent",
    "LiveServerEventSelector",
    "LiveServerEventSelectorDict",
    "LiveServerEventSelectorParam",
    "LiveServerEventSelectorParamDict",
    "LiveSessionClosedEvent",
    "LiveSessionConfig",
    "LiveSessionConfigDict",
    "LiveSessionConfigAudio",
    "LiveSessionConfigAudioDict",
    "LiveSessionConfigAudioOutput",
    "LiveSessionConfigAudioOutputDict",
    "LiveSessionConfigAudioOutputVoice",
    "LiveSessionConfigAudioOutputVoiceDict",
    "LiveSessionConfigDelegation",
    "LiveSessionConfigDelegationDict",
    "UnknownLiveSessionConfigDelegation",
    "LiveSessionConfigDelegationDecisions",
    "LiveSessionConfigDelegationDecisionsDict",
    "LiveSessionConfigDelegationResponses",
    "LiveSessionConfigDelegationResponsesDict",
    "LiveSessionResource",
    "LiveSessionResourceDelegation",
    "UnknownLiveSessionResourceDelegation",
    "LiveSessionStartEvent",
    "LiveSessionStartEventDict",
    "LiveSessionStartedEvent",
    "LiveSessionUpdateConfig",
    "LiveSessionUpdateConfigDict",
    "LiveSessionUpdateConfigDelegation",
    "LiveSessionUpdateConfigDelegationDict",
    "UnknownLiveSessionUpdateConfigDelegation",
    "LiveSessionUpdateEvent",
    "LiveSessionUpdateEventDict",
    "LiveSessionUpdatedEvent",
    "LiveSessionUsage",
    "LiveSessionUsageUpdatedEvent",
    "LiveSessionUsageUpdatedEventContextWindow",
    "LiveSidebandClientEvent",
    "LiveSidebandClientEventDict",
    "UnknownLiveSidebandClientEvent",
    "LiveSidebandServerEvent",
    "UnknownLiveSidebandServerEvent",
    "LiveThinkingAppendEvent",
    "LiveThinkingAppendEventDict",
    "LiveThinkingAppendedEvent",
    "LocalEnvironmentParam",
    "LocalEnvironmentParamDict",
    "LocalEnvironmentResource",
    "LocalShellExecAction",
    "LocalShellExecActionDict",
    "LocalShellToolCall",
    "LocalShellToolCallDict",
    "LocalShellToolCallOutput",
    "LocalShellToolCallOutputDict",
    "LocalShellToolParam",
    "LocalShellToolParamDict",
    "LocalSkillParam",
    "LocalSkillParamDict",
    "LockedStatus",
    "LogProb",
    "LogProbDict",
    "LogProbProperties",
    "MCPApprovalRequest",
    "MCPApprovalRequestDict",
    "MCPApprovalResponse",
    "MCPApprovalResponseDict",
    "MCPApprovalResponseResource",
    "MCPListTools",
    "MCPListToolsDict",
    "MCPListToolsTool",
    "MCPListToolsToolDict",
    "MCPProtocolError",
    "MCPProtocolErrorDict",
    "MCPTool",
    "MCPToolDict",
    "MCPToolAllowedTools",
    "MCPToolAllowedToolsDict",
    "MCPToolCall",
    "MCPToolCallDict",
    "MCPToolCallError",
    "MCPToolCallErrorDict",
    "UnknownMCPToolCallError",
    "MCPToolCallStatus",
    "MCPToolExecutionError",
    "MCPToolExecutionErrorDict",
    "MCPToolFilter",
    "MCPToolFilterDict",
    "MCPToolRequireApproval",
    "MCPToolRequireApprovalDict",
    "MCPToolRequireApprovalObject",
    "MCPToolRequireApprovalObjectDict",
    "McpTransport",
    "UnknownMcpTransport",
    "McpTransportConfigHTTP",
    "McpTransportConfigHTTPDict",
    "McpTransportConfigStdio",
    "McpTransportConfigStdioDict",
    "McpTransportResourceHTTP",
    "Message",
    "MessageContentImageFileObject",
    "MessageContentImageFileObjectDict",
    "MessageContentImageFileObjectImageFile",
    "MessageContentImageFileObjectImageFileDict",
    "MessageContentImageUrlObject",
    "MessageContentImageUrlObjectDict",
    "MessageContentImageUrlObjectImageUrl",
    "MessageContentImageUrlObjectImageUrlDict",
    "MessageContentItem",
    "UnknownMessageContentItem",
    "MessageContentRefusalObject",
    "MessageContentTextAnnotationsFileCitationObject",
    "MessageContentTextAnnotationsFileCitationObjectFileCitation",
    "MessageContentTextAnnotationsFilePathObject",
    "MessageContentTextAnnotationsFilePathObjectFilePath",
    "MessageContentTextObject",
    "MessageContentTextObjectText",
    "MessageContentTextObjectTextAnnotationsItem",
    "UnknownMessageContentTextObjectTextAnnotationsItem",
    "MessageDeltaContentImageFileObject",
    "MessageDeltaContentImageFileObjectImageFile",
    "MessageDeltaContentImageUrlObject",
    "MessageDeltaContentImageUrlObjectImageUrl",
    "MessageDeltaContentRefusalObject",
    "MessageDeltaContentTextAnnotationsFileCitationObject",
    "MessageDeltaContentTextAnnotationsFileCitationObjectCitation",
    "MessageDeltaContentTextAnnotationsFilePathObject",
    "MessageDeltaContentTextAnnotationsFilePathObjectFilePath",
    "MessageDeltaContentTextObject",
    "MessageDeltaContentTextObjectText",
    "MessageDeltaContentTextObjectTextAnnotationsItem",
    "UnknownMessageDeltaContentTextObjectTextAnnotationsItem",
    "MessageDeltaObject",
    "MessageDeltaObjectDelta",
    "MessageDeltaObjectDeltaContentItem",
    "UnknownMessageDeltaObjectDeltaContentItem",
    "MessageObject",
    "MessageObjectAttachmentsItem",
    "MessageObjectAttachmentsItemToolsItem",
    "UnknownMessageObjectAttachmentsItemToolsItem",
    "MessageObjectContentItem",
    "UnknownMessageObjectContentItem",
    "MessageObjectIncompleteDetails",
    "MessagePhase",
    "MessagePhase2",
    "MessageRequestContentTextObject",
    "MessageRequestContentTextObjectDict",
    "MessageRole",
    "MessageStatus",
    "MessageStreamEvent",
    "UnknownMessageStreamEvent",
    "MessageStreamEventThreadMessageCompleted",
    "MessageStreamEventThreadMessageCreated",
    "MessageStreamEventThreadMessageDelta",
    "MessageStreamEventThreadMessageInProgress",
    "MessageStreamEventThreadMessageIncomplete",
    "Metadata",
    "Model",
    "ModelIds",
    "ModelIdsCompaction",
    "ModelIdsCompactionDict",
    "ModelIdsResponses",
    "ModelIdsResponsesDict",
    "ModelIdsShared",
    "ModelIdsSharedDict",
    "ModelResponseProperties",
    "Moderation",
    "ModerationConfigParam",
    "ModerationConfigParamDict",
    "ModerationErrorBody",
    "ModerationInput",
    "UnknownModerationInput",
    "ModerationInputType",
    "ModerationMode",
    "ModerationOutput",
    "UnknownModerationOutput",
    "ModerationParam",
    "ModerationParamDict",
    "ModerationPolicyParam",
    "ModerationPolicyParamDict",
    "ModerationResultBody",
    "ModifyAssistantRequest",
    "ModifyAssistantRequestDict",
    "ModifyAssistantRequestModel",
    "ModifyAssistantRequestModelDict",
    "ModifyAssistantRequestToolResources",
    "ModifyAssistantRequestToolResourcesDict",
    "ModifyAssistantRequestToolResourcesCodeInterpreter",
    "ModifyAssistantRequestToolResourcesCodeInterpreterDict",
    "ModifyAssistantRequestToolResourcesFileSearch",
    "ModifyAssistantRequestToolResourcesFileSearchDict",
    "ModifyAssistantRequestToolsItem",
    "ModifyAssistantRequestToolsItemDict",
    "UnknownModifyAssistantRequestToolsItem",
    "ModifyCertificateRequest",
    "ModifyCertificateRequestDict",
    "ModifyMessageRequest",
    "ModifyMessageRequestDict",
    "ModifyRunRequest",
    "ModifyRunRequestDict",
    "ModifyThreadRequest",
    "ModifyThreadRequestDict",
    "ModifyThreadRequestToolResources",
    "ModifyThreadRequestToolResourcesDict",
    "ModifyThreadRequestToolResourcesCodeInterpreter",
    "ModifyThreadRequestToolResourcesCodeInterpreterDict",
    "ModifyThreadRequestToolResourcesFileSearch",
    "ModifyThreadRequestToolResourcesFileSearchDict",
    "MoveParam",
    "MoveParamDict",
    "MultiAgentConfig",
    "MultiAgentConfigParam",
    "MultiAgentConfigParamDict",
    "NamespaceToolParam",
    "NamespaceToolParamDict",
    "NamespaceToolParamToolsItem",
    "NamespaceToolParamToolsItemDict",
    "UnknownNamespaceToolParamToolsItem",
    "NoiseReductionType",
    "OciExternalStorageProvider",
    "OciExternalStorageProviderDict",
    "OpenAIFile",
    "OrderEnum",
    "OrganizationCertificate",
    "OrganizationCertificateActivationResponse",
    "OrganizationCertificateCertificateDetails",
    "OrganizationCertificateDeactivationResponse",
    "OrganizationDataRetention",
    "OrganizationProjectCertificate",
    "OrganizationProjectCertificateActivationResponse",
    "OrganizationProjectCertificateCertificateDetails",
    "OrganizationProjectCertificateDeactivationResponse",
    "OrganizationSpendAlert",
    "OrganizationSpendAlertDeletedResource",
    "OrganizationSpendAlertListResource",
    "OrganizationSpendLimitDeletedResource",
    "OrganizationSpendLimitResource",
    "OtherChunkingStrategyResponseParam",
    "OutputAudio",
    "OutputContent",
    "UnknownOutputContent",
    "OutputItem",
    "UnknownOutputItem",
    "OutputMessage",
    "OutputMessageDict",
    "OutputMessageContent",
    "OutputMessageContentDict",
    "UnknownOutputMessageContent",
    "OutputTextContent",
    "OutputTextContentDict",
    "ParallelToolCalls",
    "PartialImages",
    "PersistedAgentTool",
    "PersistedAgentToolDict",
    "UnknownPersistedAgentTool",
    "PersistedAgentToolResourceAutomations",
    "PersistedAgentToolResourceAutomationsDict",
    "PersistedAgentToolResourceComputerUse",
    "PersistedAgentToolResourceComputerUseDict",
    "PersistedAgentToolResourceFunction",
    "PersistedAgentToolResourceFunctionDict",
    "PersistedAgentToolResourceMcp",
    "PersistedAgentToolResourceMcpDict",
    "PersistedAgentToolResourceProgrammaticToolCalling",
    "PersistedAgentToolResourceProgrammaticToolCallingDict",
    "PersistedAgentToolResourceWebSearch",
    "PersistedAgentToolResourceWebSearchDict",
    "PersistedAgentToolResourceWebSearchLocation",
    "PersistedAgentToolResourceWebSearchLocationDict",
    "PersistedMcpTransport",
    "PersistedMcpTransportDict",
    "UnknownPersistedMcpTransport",
    "PersistedMcpTransportResourceHTTP",
    "PersistedMcpTransportResourceHTTPDict",
    "PersistedMcpTransportResourceStdio",
    "PersistedMcpTransportResourceStdioDict",
    "PersonalityEnum",
    "PersonalityEnumDict",
    "PredictionContent",
    "PredictionContentDict",
    "PredictionContentContent",
    "PredictionContentContentDict",
    "Program",
    "ProgramItemParam",
    "ProgramItemParamDict",
    "ProgramOutput",
    "ProgramOutputItemParam",
    "ProgramOutputItemParamDict",
    "ProgramOutputItemStatus",
    "ProgramOutputStatus",
    "ProgramToolCallCaller",
    "ProgramToolCallCallerDict",
    "ProgramToolCallCallerParam",
    "ProgramToolCallCallerParamDict",
    "ProgrammaticToolCallingParam",
    "ProgrammaticToolCallingParamDict",
    "Project",
    "ProjectApiKey",
    "ProjectApiKeyDeleteResponse",
    "ProjectApiKeyListResponse",
    "ProjectApiKeyOwner",
    "ProjectApiKeyOwnerServiceAccount",
    "ProjectApiKeyOwnerUser",
    "ProjectCreateRequest",
    "ProjectCreateRequestDict",
    "ProjectDataRetention",
    "ProjectGroup",
    "ProjectGroupDeletedResource",
    "ProjectGroupListResource",
    "ProjectHostedToolPermissions",
    "ProjectHostedToolPermissionsUpdateRequest",
    "ProjectHostedToolPermissionsUpdateRequestDict",
    "ProjectListResponse",
    "ProjectModelPermissions",
    "ProjectModelPermissionsDeleteResponse",
    "ProjectModelPermissionsUpdateRequest",
    "ProjectModelPermissionsUpdateRequestDict",
    "ProjectRateLimit",
    "ProjectRateLimitListResponse",
    "ProjectRateLimitUpdateRequest",
    "ProjectRateLimitUpdateRequestDict",
    "ProjectServiceAccount",
    "ProjectServiceAccountApiKey",
    "ProjectServiceAccountCreateRequest",
    "ProjectServiceAccountCreateRequestDict",
    "ProjectServiceAccountCreateResponse",
    "ProjectServiceAccountDeleteResponse",
    "ProjectServiceAccountListResponse",
    "ProjectServiceTierSettings",
    "ProjectServiceTierSettingsEnabledTiers",
    "ProjectSpendAlert",
    "ProjectSpendAlertDeletedResource",
    "ProjectSpendAlertListResource",
    "ProjectSpendLimitDeletedResource",
    "ProjectSpendLimitResource",
    "ProjectUpdateRequest",
    "ProjectUpdateRequestDict",
    "ProjectUser",
    "ProjectUserCreateRequest",
    "ProjectUserCreateRequestDict",
    "ProjectUserDeleteResponse",
    "ProjectUserListResponse",
    "ProjectUserUpdateRequest",
    "ProjectUserUpdateRequestDict",
    "Prompt",
    "PromptDict",
    "PromptCacheBreakpointConfig",
    "PromptCacheBreakpointConfigDict",
    "PromptCacheBreakpointParam",
    "PromptCacheBreakpointParamDict",
    "PromptCacheModeEnum",
    "PromptCacheOptions",
    "PromptCacheOptionsParam",
    "PromptCacheOptionsParamDict",
    "PromptCacheRetentionEnum",
    "PromptCacheTTLEnum",
    "ProvenanceCheckObject",
    "ProvenanceDetectionResultApi",
    "ProvenanceResource",
    "ProvenanceResourceResultsItem",
    "UnknownProvenanceResourceResultsItem",
    "PublicAssignOrganizationGroupRoleBody",
    "PublicAssignOrganizationGroupRoleBodyDict",
    "PublicCreateOrganizationRoleBody",
    "PublicCreateOrganizationRoleBodyDict",
    "PublicProjectResidency",
    "PublicRoleListResource",
    "PublicUpdateOrganizationRoleBody",
    "PublicUpdateOrganizationRoleBodyDict",
    "RankerVersionType",
    "RankingOptions",
    "RankingOptionsDict",
    "RateLimitsParam",
    "RateLimitsParamDict",
    "RealtimeAudioFormats",
    "RealtimeAudioFormatsDict",
    "UnknownRealtimeAudioFormats",
    "RealtimeAudioFormatsAudioPcm",
    "RealtimeAudioFormatsAudioPcmDict",
    "RealtimeAudioFormatsAudioPcma",
    "RealtimeAudioFormatsAudioPcmaDict",
    "RealtimeAudioFormatsAudioPcmu",
    "RealtimeAudioFormatsAudioPcmuDict",
    "RealtimeBetaClientEvent",
    "RealtimeBetaClientEventDict",
    "UnknownRealtimeBetaClientEvent",
    "RealtimeBetaClientEventConversationItemCreate",
    "RealtimeBetaClientEventConversationItemCreateDict",
    "RealtimeBetaClientEventConversationItemDelete",
    "RealtimeBetaClientEventConversationItemDeleteDict",
    "RealtimeBetaClientEventConversationItemRetrieve",
    "RealtimeBetaClientEventConversationItemRetrieveDict",
    "RealtimeBetaClientEventConversationItemTruncate",
    "RealtimeBetaClientEventConversationItemTruncateDict",
    "RealtimeBetaClientEventInputAudioBufferAppend",
    "RealtimeBetaClientEventInputAudioBufferAppendDict",
    "RealtimeBetaClientEventInputAudioBufferClear",
    "RealtimeBetaClientEventInputAudioBufferClearDict",
    "RealtimeBetaClientEventInputAudioBufferCommit",
    "RealtimeBetaClientEventInputAudioBufferCommitDict",
    "RealtimeBetaClientEventOutputAudioBufferClear",
    "RealtimeBetaClientEventOutputAudioBufferClearDict",
    "RealtimeBetaClientEventResponseCancel",
    "RealtimeBetaClientEventResponseCancelDict",
    "RealtimeBetaClientEventResponseCreate",
    "RealtimeBetaClientEventResponseCreateDict",
    "RealtimeBetaClientEventSessionUpdate",
    "RealtimeBetaClientEventSessionUpdateDict",
    "RealtimeBetaClientEventTranscriptionSessionUpdate",
    "RealtimeBetaClientEventTranscriptionSessionUpdateDict",
    "RealtimeBetaConversationCreatedEvent",
    "RealtimeBetaConversationCreatedEventConversation",
    "RealtimeBetaResponse",
    "RealtimeBetaResponseAudioDeltaEvent",
    "RealtimeBetaResponseAudioDoneEvent",
    "RealtimeBetaResponseAudioTranscriptDeltaEvent",
    "RealtimeBetaResponseAudioTranscriptDoneEvent",
    "RealtimeBetaResponseCreateParams",
    "RealtimeBetaResponseCreateParamsDict",
    "RealtimeBetaResponseCreateParamsConversation",
    "RealtimeBetaResponseCreateParamsConversationDict",
    "RealtimeBetaResponseCreateParamsMaxOutputTokens",
    "RealtimeBetaResponseCreateParamsMaxOutputTokensDict",
    "RealtimeBetaResponseCreateParamsMaxResponseOutputTokens",
    "RealtimeBetaResponseCreateParamsMaxResponseOutputTokensDict",
    "RealtimeBetaResponseCreateParamsToolChoice",
    "RealtimeBetaResponseCreateParamsToolChoiceDict",
    "UnknownRealtimeBetaResponseCreateParamsToolChoice",
    "RealtimeBetaResponseCreateParamsToolsItem",
    "RealtimeBetaResponseCreateParamsToolsItemDict",
    "RealtimeBetaResponseInputTokenDetailsCachedTokensDetails",
    "RealtimeBetaResponseMaxOutputTokens",
    "RealtimeBetaResponseStatusDetails",
    "RealtimeBetaResponseStatusDetailsError",
    "RealtimeBetaResponseTextDeltaEvent",
    "RealtimeBetaResponseTextDoneEvent",
    "RealtimeBetaResponseUsage",
    "RealtimeBetaResponseUsageInputTokenDetails",
    "RealtimeBetaResponseUsageOutputTokenDetails",
    "RealtimeBetaServerEvent",
    "UnknownRealtimeBetaServerEvent",
    "RealtimeBetaServerEventAudioTranscriptionCompletedUsage",
    "UnknownRealtimeBetaServerEventAudioTranscriptionCompletedUsage",
    "RealtimeBetaServerEventAudioTranscriptionFailedError",
    "RealtimeBetaServerEventConversationItemCreated",
    "RealtimeBetaServerEventConversationItemDeleted",
    "RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted",
    "RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta",
    "RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed",
    "RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment",
    "RealtimeBetaServerEventConversationItemRetrieved",
    "RealtimeBetaServerEventConversationItemTruncated",
    "RealtimeBetaServerEventError",
    "RealtimeBetaServerEventErrorError",
    "RealtimeBetaServerEventInputAudioBufferCleared",
    "RealtimeBetaServerEventInputAudioBufferCommitted",
    "RealtimeBetaServerEventInputAudioBufferSpeechStarted",
    "RealtimeBetaServerEventInputAudioBufferSpeechStopped",
    "RealtimeBetaServerEventMCPListToolsCompleted",
    "RealtimeBetaServerEventMCPListToolsFailed",
    "RealtimeBetaServerEventMCPListToolsInProgress",
    "RealtimeBetaServerEventRateLimitsUpdated",
    "RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem",
    "RealtimeBetaServerEventResponseAudioDelta",
    "RealtimeBetaServerEventResponseAudioDone",
    "RealtimeBetaServerEventResponseAudioTranscriptDelta",
    "RealtimeBetaServerEventResponseAudioTranscriptDone",
    "RealtimeBetaServerEventResponseContentPartAdded",
    "RealtimeBetaServerEventResponseContentPartAddedPart",
    "RealtimeBetaServerEventResponseContentPartDone",
    "RealtimeBetaServerEventResponseContentPartDonePart",
    "RealtimeBetaServerEventResponseCreated",
    "RealtimeBetaServerEventResponseDone",
    "RealtimeBetaServerEventResponseFunctionCallArgumentsDelta",
    "RealtimeBetaServerEventResponseFunctionCallArgumentsDone",
    "RealtimeBetaServerEventResponseMCPCallArgumentsDelta",
    "RealtimeBetaServerEventResponseMCPCallArgumentsDone",
    "RealtimeBetaServerEventResponseMCPCallCompleted",
    "RealtimeBetaServerEventResponseMCPCallFailed",
    "RealtimeBetaServerEventResponseMCPCallInProgress",
    "RealtimeBetaServerEventResponseOutputItemAdded",
    "RealtimeBetaServerEventResponseOutputItemDone",
    "RealtimeBetaServerEventResponseTextDelta",
    "RealtimeBetaServerEventResponseTextDone",
    "RealtimeBetaServerEventSessionCreated",
    "RealtimeBetaServerEventSessionUpdated",
    "RealtimeBetaServerEventTranscriptionSessionCreated",
    "RealtimeBetaServerEventTranscriptionSessionUpdated",
    "RealtimeCallCreateRequest",
    "RealtimeCallCreateRequestDict",
    "RealtimeCallReferRequest",
    "RealtimeCallReferRequestDict",
    "RealtimeCallRejectRequest",
    "RealtimeCallRejectRequestDict",
    "RealtimeClientEvent",
    "RealtimeClientEventDict",
    "UnknownRealtimeClientEvent",
    "RealtimeClientEventConversationItemCreate",
    "RealtimeClientEventConversationItemCreateDict",
    "RealtimeClientEventConversationItemDelete",
    "RealtimeClientEventConversationItemDeleteDict",
    "RealtimeClientEventConversationItemRetrieve",
    "RealtimeClientEventConversationItemRetrieveDict",
    "RealtimeClientEventConversationItemTruncate",
    "RealtimeClientEventConversationItemTruncateDict",
    "RealtimeClientEventInputAudioBufferAppend",
    "RealtimeClientEventInputAudioBufferAppendDict",
    "RealtimeClientEventInputAudioBufferClear",
    "RealtimeClientEventInputAudioBufferClearDict",
    "RealtimeClientEventInputAudioBufferCommit",
    "RealtimeClientEventInputAudioBufferCommitDict",
    "RealtimeClientEventOutputAudioBufferClear",
    "RealtimeClientEventOutputAudioBufferClearDict",
    "RealtimeClientEventResponseCancel",
    "RealtimeClientEventResponseCancelDict",
    "RealtimeClientEventResponseCreate",
    "RealtimeClientEventResponseCreateDict",
    "RealtimeClientEventSessionUpdate",
    "RealtimeClientEventSessionUpdateDict",
    "RealtimeClientEventSessionUpdateSession",
    "RealtimeClientEventSessionUpdateSessionDict",
    "UnknownRealtimeClientEventSessionUpdateSession",
    "RealtimeClientEventTranscriptionSessionUpdate",
    "RealtimeConversationItem",
    "RealtimeConversationItemDict",
    "UnknownRealtimeConversationItem",
    "RealtimeConversationItemFunctionCall",
    "RealtimeConversationItemFunctionCallDict",
    "RealtimeConversationItemFunctionCallOutput",
    "RealtimeConversationItemFunctionCallOutputDict",
    "RealtimeConversationItemMessage",
    "RealtimeConversationItemMessageDict",
    "UnknownRealtimeConversationItemMessage",
    "RealtimeConversationItemMessageAssistant",
    "RealtimeConversationItemMessageAssistantDict",
    "RealtimeConversationItemMessageAssistantContentItem",
    "RealtimeConversationItemMessageAssistantContentItemDict",
    "RealtimeConversationItemMessageSystem",
    "RealtimeConversationItemMessageSystemDict",
    "RealtimeConversationItemMessageSystemContentItem",
    "RealtimeConversationItemMessageSystemContentItemDict",
    "RealtimeConversationItemMessageUser",
    "RealtimeConversationItemMessageUserDict",
    "RealtimeConversationItemMessageUserContentItem",
    "RealtimeConversationItemMessageUserContentItemDict",
    "RealtimeConversationItemWithReference",
    "RealtimeConversationItemWithReferenceContentItem",
    "RealtimeCreateClientSecretRequest",
    "RealtimeCreateClientSecretRequestDict",
    "RealtimeCreateClientSecretRequestExpiresAfter",
    "RealtimeCreateClientSecretRequestExpiresAfterDict",
    "RealtimeCreateClientSecretRequestSession",
    "RealtimeCreateClientSecretRequestSessionDict",
    "UnknownRealtimeCreateClientSecretRequestSession",
    "RealtimeCreateClientSecretResponse",
    "RealtimeCreateClientSecretResponseSession",
    "UnknownRealtimeCreateClientSecretResponseSession",
    "RealtimeFunctionTool",
    "RealtimeFunctionToolDict",
    "RealtimeMCPApprovalRequest",
    "RealtimeMCPApprovalRequestDict",
    "RealtimeMCPApprovalResponse",
    "RealtimeMCPApprovalResponseDict",
    "RealtimeMCPHTTPError",
    "RealtimeMCPHTTPErrorDict",
    "RealtimeMCPListTools",
    "RealtimeMCPListToolsDict",
    "RealtimeMCPProtocolError",
    "RealtimeMCPProtocolErrorDict",
    "RealtimeMCPToolCall",
    "RealtimeMCPToolCallDict",
    "RealtimeMCPToolCallError",
    "RealtimeMCPToolCallErrorDict",
    "UnknownRealtimeMCPToolCallError",
    "RealtimeMCPToolExecutionError",
    "RealtimeMCPToolExecutionErrorDict",
    "RealtimeReasoning",
    "RealtimeReasoningDict",
    "RealtimeReasoningEffort",
    "RealtimeResponse",
    "RealtimeResponseAudio",
    "RealtimeResponseAudioOutput",
    "RealtimeResponseCreateParams",
    "RealtimeResponseCreateParamsDict",
    "RealtimeResponseCreateParamsAudio",
    "RealtimeResponseCreateParamsAudioDict",
    "RealtimeResponseCreateParamsAudioOutput",
    "RealtimeResponseCreateParamsAudioOutputDict",
    "RealtimeResponseCreateParamsConversation",
    "RealtimeResponseCreateParamsConversationDict",
    "RealtimeResponseCreateParamsMaxOutputTokens",
    "RealtimeResponseCreateParamsMaxOutputTokensDict",
    "RealtimeResponseCreateParamsToolChoice",
    "RealtimeResponseCreateParamsToolChoiceDict",
    "UnknownRealtimeResponseCreateParamsToolChoice",
    "RealtimeResponseCreateParamsToolsItem",
    "RealtimeResponseCreateParamsToolsItemDict",
    "UnknownRealtimeResponseCreateParamsToolsItem",
    "RealtimeResponseMaxOutputTokens",
    "RealtimeResponseStatusDetails",
    "RealtimeResponseStatusDetailsError",
    "RealtimeResponseUsage",
    "RealtimeResponseUsageInputTokenDetails",
    "RealtimeResponseUsageInputTokenDetailsCachedTokensDetails",
    "RealtimeResponseUsageOutputTokenDetails",
    "RealtimeServerEvent",
    "UnknownRealtimeServerEvent",
    "RealtimeServerEventConversationAudioTranscriptionFailedError",
    "RealtimeServerEventConversationCreated",
    "RealtimeServerEventConversationCreatedConversation",
    "RealtimeServerEventConversationItemAdded",
    "RealtimeServerEventConversationItemCreated",
    "RealtimeServerEventConversationItemDeleted",
    "RealtimeServerEventConversationItemDone",
    "RealtimeServerEventConversationItemInputAudioTranscriptionCompleted",
    "RealtimeServerEventConversationItemInputAudioTranscriptionDelta",
    "RealtimeServerEventConversationItemInputAudioTranscriptionFailed",
    "RealtimeServerEventConversationItemInputAudioTranscriptionSegment",
    "RealtimeServerEventConversationItemRetrieved",
    "RealtimeServerEventConversationItemTruncated",
    "RealtimeServerEventConversationTranscriptionCompletedUsage",
    "UnknownRealtimeServerEventConversationTranscriptionCompletedUsage",
    "RealtimeServerEventError",
    "RealtimeServerEventErrorError",
    "RealtimeServerEventInputAudioBufferCleared",
    "RealtimeServerEventInputAudioBufferCommitted",
    "RealtimeServerEventInputAudioBufferDtmfEventReceived",
    "RealtimeServerEventInputAudioBufferSpeechStarted",
    "RealtimeServerEventInputAudioBufferSpeechStopped",
    "RealtimeServerEventInputAudioBufferTimeoutTriggered",
    "RealtimeServerEventMCPListToolsCompleted",
    "RealtimeServerEventMCPListToolsFailed",
    "RealtimeServerEventMCPListToolsInProgress",
    "RealtimeServerEventOutputAudioBufferCleared",
    "RealtimeServerEventOutputAudioBufferStarted",
    "RealtimeServerEventOutputAudioBufferStopped",
    "RealtimeServerEventRateLimitsUpdated",
    "RealtimeServerEventRateLimitsUpdatedRateLimitsItem",
    "RealtimeServerEventResponseAudioDelta",
    "RealtimeServerEventResponseAudioDone",
    "RealtimeServerEventResponseAudioTranscriptDelta",
    "RealtimeServerEventResponseAudioTranscriptDone",
    "RealtimeServerEventResponseContentPartAdded",
    "RealtimeServerEventResponseContentPartAddedPart",
    "RealtimeServerEventResponseContentPartDone",
    "RealtimeServerEventResponseContentPartDonePart",
    "RealtimeServerEventResponseCreated",
    "RealtimeServerEventResponseDone",
    "RealtimeServerEventResponseFunctionCallArgumentsDelta",
    "RealtimeServerEventResponseFunctionCallArgumentsDone",
    "RealtimeServerEventResponseMCPCallArgumentsDelta",
    "RealtimeServerEventResponseMCPCallArgumentsDone",
    "RealtimeServerEventResponseMCPCallCompleted",
    "RealtimeServerEventResponseMCPCallFailed",
    "RealtimeServerEventResponseMCPCallInProgress",
    "RealtimeServerEventResponseOutputItemAdded",
    "RealtimeServerEventResponseOutputItemDone",
    "RealtimeServerEventResponseTextDelta",
    "RealtimeServerEventResponseTextDone",
    "RealtimeServerEventSessionCreated",
    "RealtimeServerEventSessionCreatedSession",
    "UnknownRealtimeServerEventSessionCreatedSession",
    "RealtimeServerEventSessionUpdated",
    "RealtimeServerEventSessionUpdatedSession",
    "UnknownRealtimeServerEventSessionUpdatedSession",
    "RealtimeServerEventTranscriptionSessionUpdated",
    "RealtimeSession",
    "RealtimeSessionCreateRequest",
    "RealtimeSessionCreateRequestDict",
    "RealtimeSessionCreateRequestClientSecret",
    "RealtimeSessionCreateRequestClientSecretDict",
    "RealtimeSessionCreateRequestClientSecretExpiresAfter",
    "RealtimeSessionCreateRequestClientSecretExpiresAfterDict",
    "RealtimeSessionCreateRequestGA",
    "RealtimeSessionCreateRequestGADict",
    "RealtimeSessionCreateRequestGAAudio",
    "RealtimeSessionCreateRequestGAAudioDict",
    "RealtimeSessionCreateRequestGAAudioInput",
    "RealtimeSessionCreateRequestGAAudioInputDict",
    "RealtimeSessionCreateRequestGAAudioInputNoiseReduction",
    "RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict",
    "RealtimeSessionCreateRequestGAAudioOutput",
    "RealtimeSessionCreateRequestGAAudioOutputDict",
    "RealtimeSessionCreateRequestGAMaxOutputTokens",
    "RealtimeSessionCreateRequestGAMaxOutputTokensDict",
    "RealtimeSessionCreateRequestGAModel",
    "RealtimeSessionCreateRequestGAModelDict",
    "RealtimeSessionCreateRequestGAToolChoice",
    "RealtimeSessionCreateRequestGAToolChoiceDict",
    "UnknownRealtimeSessionCreateRequestGAToolChoice",
    "RealtimeSessionCreateRequestGAToolsItem",
    "RealtimeSessionCreateRequestGAToolsItemDict",
    "UnknownRealtimeSessionCreateRequestGAToolsItem",
    "RealtimeSessionCreateRequestGATracing",
    "RealtimeSessionCreateRequestGATracingDict",
    "RealtimeSessionCreateRequestGATracingObject",
    "RealtimeSessionCreateRequestGATracingObjectDict",
    "RealtimeSessionCreateRequestInputAudioNoiseReduction",
    "RealtimeSessionCreateRequestInputAudioNoiseReductionDict",
    "RealtimeSessionCreateRequestInputAudioTranscription",
    "RealtimeSessionCreateRequestInputAudioTranscriptionDict",
    "RealtimeSessionCreateRequestMaxResponseOutputTokens",
    "RealtimeSessionCreateRequestMaxResponseOutputTokensDict",
    "RealtimeSessionCreateRequestToolsItem",
    "RealtimeSessionCreateRequestToolsItemDict",
    "RealtimeSessionCreateRequestTracing",
    "RealtimeSessionCreateRequestTracingDict",
    "RealtimeSessionCreateRequestTracingObject",
    "RealtimeSessionCreateRequestTracingObjectDict",
    "RealtimeSessionCreateRequestTurnDetection",
    "RealtimeSessionCreateRequestTurnDetectionDict",
    "RealtimeSessionCreateResponse",
    "RealtimeSessionCreateResponseAudio",
    "RealtimeSessionCreateResponseAudioInput",
    "RealtimeSessionCreateResponseAudioInputNoiseReduction",
    "RealtimeSessionCreateResponseAudioInputTurnDetection",
    "RealtimeSessionCreateResponseAudioOutput",
    "RealtimeSessionCreateResponseClientSecret",
    "RealtimeSessionCreateResponseGA",
    "RealtimeSessionCreateResponseGAAudio",
    "RealtimeSessionCreateResponseGAAudioInput",
    "RealtimeSessionCreateResponseGAAudioInputNoiseReduction",
    "RealtimeSessionCreateResponseGAAudioOutput",
    "RealtimeSessionCreateResponseGAMaxOutputTokens",
    "RealtimeSessionCreateResponseGAModel",
    "RealtimeSessionCreateResponseGAToolChoice",
    "UnknownRealtimeSessionCreateResponseGAToolChoice",
    "RealtimeSessionCreateResponseGAToolsItem",
    "UnknownRealtimeSessionCreateResponseGAToolsItem",
    "RealtimeSessionCreateResponseGATracing",
    "RealtimeSessionCreateResponseGATracingObject",
    "RealtimeSessionCreateResponseInputAudioTranscription",
    "RealtimeSessionCreateResponseMaxOutputTokens",
    "RealtimeSessionCreateResponseMaxResponseOutputTokens",
    "RealtimeSessionCreateResponseTracing",
    "RealtimeSessionCreateResponseTracingObject",
    "RealtimeSessionCreateResponseTurnDetection",
    "RealtimeSessionInputAudioNoiseReduction",
    "RealtimeSessionMaxResponseOutputTokens",
    "RealtimeSessionModel",
    "RealtimeSessionTracing",
    "RealtimeSessionTracingObject",
    "RealtimeTranscriptionSessionCreateGAAudioInputDetection",
    "UnknownRealtimeTranscriptionSessionCreateGAAudioInputDetection",
    "RealtimeTranscriptionSessionCreateRequest",
    "RealtimeTranscriptionSessionCreateRequestDict",
    "RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction",
    "RealtimeTranscriptionSessionCreateRequestAudioNoiseReductionDict",
    "RealtimeTranscriptionSessionCreateRequestClientSecret",
    "RealtimeTranscriptionSessionCreateRequestClientSecretDict",
    "RealtimeTranscriptionSessionCreateRequestGA",
    "RealtimeTranscriptionSessionCreateRequestGADict",
    "RealtimeTranscriptionSessionCreateRequestGAAudio",
    "RealtimeTranscriptionSessionCreateRequestGAAudioDict",
    "RealtimeTranscriptionSessionCreateRequestGAAudioInput",
    "RealtimeTranscriptionSessionCreateRequestGAAudioInputDict",
    "RealtimeTranscriptionSessionCreateRequestGANoiseReduction",
    "RealtimeTranscriptionSessionCreateRequestGANoiseReductionDict",
    "RealtimeTranscriptionSessionCreateRequestTurnDetection",
    "RealtimeTranscriptionSessionCreateRequestTurnDetectionDict",
    "RealtimeTranscriptionSessionCreateResponse",
    "RealtimeTranscriptionSessionCreateResponseClientSecret",
    "RealtimeTranscriptionSessionCreateResponseGA",
    "RealtimeTranscriptionSessionCreateResponseGAAudio",
    "RealtimeTranscriptionSessionCreateResponseGAAudioInput",
    "RealtimeTranscriptionSessionCreateResponseGANoiseReduction",
    "RealtimeTranscriptionSessionCreateResponseGATurnDetection",
    "RealtimeTranscriptionSessionCreateResponseTurnDetection",
    "RealtimeTranslationClientEvent",
    "RealtimeTranslationClientEventDict",
    "UnknownRealtimeTranslationClientEvent",
    "RealtimeTranslationClientEventInputAudioBufferAppend",
    "RealtimeTranslationClientEventInputAudioBufferAppendDict",
    "RealtimeTranslationClientEventSessionClose",
    "RealtimeTranslationClientEventSessionCloseDict",
    "RealtimeTranslationClientEventSessionUpdate",
    "RealtimeTranslationClientEventSessionUpdateDict",
    "RealtimeTranslationClientSecretCreateRequest",
    "RealtimeTranslationClientSecretCreateRequestDict",
    "RealtimeTranslationClientSecretCreateRequestExpiresAfter",
    "RealtimeTranslationClientSecretCreateRequestExpiresAfterDict",
    "RealtimeTranslationClientSecretCreateResponse",
    "RealtimeTranslationServerEvent",
    "UnknownRealtimeTranslationServerEvent",
    "RealtimeTranslationServerEventSessionClosed",
    "RealtimeTranslationServerEventSessionCreated",
    "RealtimeTranslationServerEventSessionInputTranscriptDelta",
    "RealtimeTranslationServerEventSessionOutputAudioDelta",
    "RealtimeTranslationServerEventSessionOutputTranscriptDelta",
    "RealtimeTranslationServerEventSessionUpdated",
    "RealtimeTranslationSession",
    "RealtimeTranslationSessionAudio",
    "RealtimeTranslationSessionAudioInput",
    "RealtimeTranslationSessionAudioInputNoiseReduction",
    "RealtimeTranslationSessionAudioInputTranscription",
    "RealtimeTranslationSessionAudioOutput",
    "RealtimeTranslationSessionCreateRequest",
    "RealtimeTranslationSessionCreateRequestDict",
    "RealtimeTranslationSessionCreateRequestAudio",
    "RealtimeTranslationSessionCreateRequestAudioDict",
    "RealtimeTranslationSessionCreateRequestAudioInput",
    "RealtimeTranslationSessionCreateRequestAudioInputDict",
    "RealtimeTranslationSessionCreateRequestAudioOutput",
    "RealtimeTranslationSessionCreateRequestAudioOutputDict",
    "RealtimeTranslationSessionCreateRequestInputNoiseReduction",
    "RealtimeTranslationSessionCreateRequestInputNoiseReductionDict",
    "RealtimeTranslationSessionCreateRequestInputTranscription",
    "RealtimeTranslationSessionCreateRequestInputTranscriptionDict",
    "RealtimeTranslationSessionUpdateRequest",
    "RealtimeTranslationSessionUpdateRequestDict",
    "RealtimeTranslationSessionUpdateRequestAudio",
    "RealtimeTranslationSessionUpdateRequestAudioDict",
    "RealtimeTranslationSessionUpdateRequestAudioInput",
    "RealtimeTranslationSessionUpdateRequestAudioInputDict",
    "RealtimeTranslationSessionUpdateRequestAudioOutput",
    "RealtimeTranslationSessionUpdateRequestAudioOutputDict",
    "RealtimeTranslationSessionUpdateRequestInputNoiseReduction",
    "RealtimeTranslationSessionUpdateRequestInputNoiseReductionDict",
    "RealtimeTranslationSessionUpdateRequestInputTranscription",
    "RealtimeTranslationSessionUpdateRequestInputTranscriptionDict",
    "RealtimeTruncation",
    "RealtimeTruncationDict",
    "RealtimeTruncationRetentionRatio",
    "RealtimeTruncationRetentionRatioDict",
    "RealtimeTruncationRetentionRatioTokenLimits",
    "RealtimeTruncationRetentionRatioTokenLimitsDict",
    "RealtimeTurnDetection",
    "RealtimeTurnDetectionDict",
    "UnknownRealtimeTurnDetection",
    "RealtimeTurnDetectionSemanticVad",
    "RealtimeTurnDetectionSemanticVadDict",
    "RealtimeTurnDetectionServerVad",
    "RealtimeTurnDetectionServerVadDict",
    "Reasoning",
    "ReasoningDict",
    "ReasoningEffort",
    "ReasoningItem",
    "ReasoningItemDict",
    "ReasoningModeEnum",
    "ReasoningModeEnumDict",
    "ReasoningTextContent",
    "ReasoningTextContentDict",
    "ReferLiveSessionRequest",
    "ReferLiveSessionRequestDict",
    "RefusalContent",
    "RefusalContentDict",
    "RejectLiveSessionRequest",
    "RejectLiveSessionRequestDict",
    "ResourceOpenAIHostedFileHostedTemplateFileResourceFileID",
    "ResourceOpenAIHostedFileHostedTemplateFileResourceFileIDDict",
    "ResourceOpenAIHostedFileHostedTemplateFileResourceInline",
    "Response",
    "ResponseApplyPatchCallOperationDiffDeltaEvent",
    "ResponseApplyPatchCallOperationDiffDoneEvent",
    "ResponseAudioDeltaEvent",
    "ResponseAudioDoneEvent",
    "ResponseAudioTranscriptDeltaEvent",
    "ResponseAudioTranscriptDoneEvent",
    "ResponseCodeInterpreterCallCodeDeltaEvent",
    "ResponseCodeInterpreterCallCodeDoneEvent",
    "ResponseCodeInterpreterCallCompletedEvent",
    "ResponseCodeInterpreterCallInProgressEvent",
    "ResponseCodeInterpreterCallInterpretingEvent",
    "ResponseCompactionCompactingEvent",
    "ResponseCompletedEvent",
    "ResponseContentPartAddedEvent",
    "ResponseContentPartDoneEvent",
    "ResponseConversation",
    "ResponseCreatedEvent",
    "ResponseCustomToolCallInputDeltaEvent",
    "ResponseCustomToolCallInputDoneEvent",
    "ResponseError",
    "ResponseErrorCode",
    "ResponseErrorEvent",
    "ResponseFailedEvent",
    "ResponseFileSearchCallCompletedEvent",
    "ResponseFileSearchCallInProgressEvent",
    "ResponseFileSearchCallSearchingEvent",
    "ResponseFormatJsonObject",
    "ResponseFormatJsonObjectDict",
    "ResponseFormatJsonSchema",
    "ResponseFormatJsonSchemaDict",
    "ResponseFormatJsonSchemaJsonSchema",
    "ResponseFormatJsonSchemaJsonSchemaDict",
    "ResponseFormatJsonSchemaSchema",
    "ResponseFormatText",
    "ResponseFormatTextDict",
    "ResponseFormatTextGrammar",
    "ResponseFormatTextPython",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseFunctionCallOutputItem",
    "ResponseFunctionCallOutputItemDict",
    "UnknownResponseFunctionCallOutputItem",
    "ResponseImageGenCallCompletedEvent",
    "ResponseImageGenCallGeneratingEvent",
    "ResponseImageGenCallInProgressEvent",
    "ResponseImageGenCallPartialImageEvent",
    "ResponseInProgressEvent",
    "ResponseIncompleteDetails",
    "ResponseIncompleteEvent",
    "ResponseInputItem",
    "ResponseInputItemDict",
    "UnknownResponseInputItem",
    "ResponseInputItemImageGenerationCallError",
    "ResponseInputItemImageGenerationCallErrorDict",
    "ResponseInputItemImageGenerationCallErrorModerationDetails",
    "ResponseInputItemImageGenerationCallErrorModerationDetailsDict",
    "ResponseInputItemImageGenerationCallSvgUsage",
    "ResponseInputItemImageGenerationCallSvgUsageDict",
    "ResponseInputItemMessage",
    "ResponseInputItemMessageDict",
    "UnknownResponseInputItemMessage",
    "ResponseInputItemMessageAssistant",
    "ResponseInputItemMessageAssistantDict",
    "UnknownResponseInputItemMessageAssistant",
    "ResponseInputItemMessageUser",
    "ResponseInputItemMessageUserDict",
    "UnknownResponseInputItemMessageUser",
    "ResponseInputTransformationsItem",
    "ResponseInstructions",
    "ResponseItemList",
    "ResponseKeepAliveEvent",
    "ResponseKindResourceBrowserAuthenticationCancelResource",
    "ResponseKindResourceBrowserAuthenticationCancelResourceDict",
    "ResponseKindResourceBrowserAuthenticationSubmitResource",
    "ResponseLogProb",
    "ResponseLogProbTopLogprobsItem",
    "ResponseMCPCallArgumentsDeltaEvent",
    "ResponseMCPCallArgumentsDoneEvent",
    "ResponseMCPCallCompletedEvent",
    "ResponseMCPCallFailedEvent",
    "ResponseMCPCallInProgressEvent",
    "ResponseMCPListToolsCompletedEvent",
    "ResponseMCPListToolsFailedEvent",
    "ResponseMCPListToolsInProgressEvent",
    "ResponseModalities",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "ResponseOutputText",
    "ResponseOutputTextAnnotationAddedEvent",
    "ResponseOutputTextAnnotationsItem",
    "UnknownResponseOutputTextAnnotationsItem",
    "ResponsePromptCacheDiagnostics",
    "UnknownResponsePromptCacheDiagnostics",
    "ResponsePromptCacheDiagnosticsCacheHit",
    "ResponsePromptCacheDiagnosticsCacheMiss",
    "ResponsePromptCacheDiagnosticsComparisonResponseNotFound",
    "ResponsePromptCacheDiagnosticsUnavailable",
    "ResponsePromptVariables",
    "ResponsePromptVariablesValue",
    "ResponsePromptVariablesValueDict",
    "UnknownResponsePromptVariablesValue",
    "ResponseProperties",
    "ResponseQueuedEvent",
    "ResponseRateLimitsUpdatedEvent",
    "ResponseReasoningSummaryPartAddedEvent",
    "ResponseReasoningSummaryPartAddedEventPart",
    "ResponseReasoningSummaryPartDoneEvent",
    "ResponseReasoningSummaryPartDoneEventPart",
    "ResponseReasoningSummaryTextDeltaEvent",
    "ResponseReasoningSummaryTextDoneEvent",
    "ResponseReasoningTextDeltaEvent",
    "ResponseReasoningTextDoneEvent",
    "ResponseRefusalDeltaEvent",
    "ResponseRefusalDoneEvent",
    "ResponseShellCallCommandAddedStreamingEvent",
    "ResponseShellCallCommandDeltaStreamingEvent",
    "ResponseShellCallCommandDoneStreamingEvent",
    "ResponseShellCallOutputContentDeltaStreamingEvent",
    "ResponseShellCallOutputContentDoneStreamingEvent",
    "ResponseSteerAcceptedEvent",
    "ResponseSteerAcceptedEventSteer",
    "ResponseSteerEvent",
    "ResponseSteerEventDict",
    "ResponseSteerEventInput",
    "ResponseSteerEventInputDict",
    "ResponseSteerEventInputItem",
    "ResponseSteerEventInputItemDict",
    "UnknownResponseSteerEventInputItem",
    "ResponseSteerFailedEvent",
    "ResponseSteerFailedEventError",
    "ResponseSteerFailedEventSteer",
    "ResponseSteerFailedEventSteerInput",
    "ResponseSteerFailedEventSteerInputItem",
    "UnknownResponseSteerFailedEventSteerInputItem",
    "ResponseSteerInputItemListMessage",
    "ResponseSteerInputItemListMessageDict",
    "ResponseSteerInputItemListMessageContent",
    "ResponseSteerInputItemListMessageContentDict",
    "ResponseSteerPendingEvent",
    "ResponseSteerRequiredInput",
    "UnknownResponseSteerRequiredInput",
    "ResponseSteerRequiredInputApplyPatchCallOutput",
    "ResponseSteerRequiredInputComputerCallOutput",
    "ResponseSteerRequiredInputCustomToolCallOutput",
    "ResponseSteerRequiredInputFunctionCallOutput",
    "ResponseSteerRequiredInputMcpApprovalResponse",
    "ResponseSteerRequiredInputShellCallOutput",
    "ResponseSteerRequiredInputToolSearchOutput",
    "ResponseStreamEvent",
    "UnknownResponseStreamEvent",
    "ResponseStreamOptions",
    "ResponseStreamOptionsDict",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
    "ResponseTextParam",
    "ResponseTextParamDict",
    "ResponseToolUsage",
    "ResponseToolUsageImageGen",
    "ResponseToolUsageImageGenCachedTokensDetails",
    "ResponseToolUsageImageGenInputTokensDetails",
    "ResponseToolUsageWebSearch",
    "ResponseUsage",
    "ResponseUsageInputTokensDetails",
    "ResponseUsageInputTokensDetailsCacheWriteTokensDetails",
    "ResponseUsageOutputTokensDetails",
    "ResponseWebSearchCallCompletedEvent",
    "ResponseWebSearchCallInProgressEvent",
    "ResponseWebSearchCallSearchingEvent",
    "ResponseWsError",
    "ResponsesClientEvent",
    "ResponsesClientEventDict",
    "UnknownResponsesClientEvent",
    "ResponsesClientEventResponseCreate",
    "ResponsesClientEventResponseCreateDict",
    "ResponsesServerEvent",
    "UnknownResponsesServerEvent",
    "ResponsesWebSocketStreamEvent",
    "Role",
    "RoleDeletedResource",
    "RoleListResource",
    "RotateSecretWebhookEndpointRequest",
    "RotateSecretWebhookEndpointRequestDict",
    "RotateVaultCredentialAuthEnvironmentVariable",
    "RotateVaultCredentialAuthEnvironmentVariableDict",
    "RotateVaultCredentialAuthMcpOauth",
    "RotateVaultCredentialAuthMcpOauthDict",
    "RotateVaultCredentialAuthMcpOauthRefresh",
    "RotateVaultCredentialAuthMcpOauthRefreshDict",
    "RotateVaultCredentialAuthStaticBearer",
    "RotateVaultCredentialAuthStaticBearerDict",
    "RunCompletionUsage",
    "RunGraderRequest",
    "RunGraderRequestDict",
    "RunGraderRequestGrader",
    "RunGraderRequestGraderDict",
    "UnknownRunGraderRequestGrader",
    "RunGraderResponse",
    "RunGraderResponseMetadata",
    "RunGraderResponseMetadataErrors",
    "RunObject",
    "RunObjectIncompleteDetails",
    "RunObjectLastError",
    "RunObjectRequiredAction",
    "RunObjectRequiredActionSubmitToolOutputs",
    "RunObjectToolsItem",
    "UnknownRunObjectToolsItem",
    "RunStepCompletionUsage",
    "RunStepDeltaObject",
    "RunStepDeltaObjectDelta",
    "RunStepDeltaObjectDeltaStepDetails",
    "UnknownRunStepDeltaObjectDeltaStepDetails",
    "RunStepDeltaStepDetailsMessageCreationObject",
    "RunStepDeltaStepDetailsMessageCreationObjectMessageCreation",
    "RunStepDeltaStepDetailsToolCallsCodeObject",
    "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter",
    "RunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem",
    "UnknownRunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem",
    "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject",
    "RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage",
    "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject",
    "RunStepDeltaStepDetailsToolCallsFileSearchObject",
    "RunStepDeltaStepDetailsToolCallsFunctionObject",
    "RunStepDeltaStepDetailsToolCallsFunctionObjectFunction",
    "RunStepDeltaStepDetailsToolCallsObject",
    "RunStepDeltaStepDetailsToolCallsObjectToolCallsItem",
    "UnknownRunStepDeltaStepDetailsToolCallsObjectToolCallsItem",
    "RunStepDetailsMessageCreationObject",
    "RunStepDetailsMessageCreationObjectMessageCreation",
    "RunStepDetailsToolCallsCodeObject",
    "RunStepDetailsToolCallsCodeObjectCodeInterpreter",
    "RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem",
    "UnknownRunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem",
    "RunStepDetailsToolCallsCodeOutputImageObject",
    "RunStepDetailsToolCallsCodeOutputImageObjectImage",
    "RunStepDetailsToolCallsCodeOutputLogsObject",
    "RunStepDetailsToolCallsFileSearchObject",
    "RunStepDetailsToolCallsFileSearchObjectFileSearch",
    "RunStepDetailsToolCallsFileSearchRankingOptionsObject",
    "RunStepDetailsToolCallsFileSearchResultObject",
    "RunStepDetailsToolCallsFileSearchResultObjectContentItem",
    "RunStepDetailsToolCallsFunctionObject",
    "RunStepDetailsToolCallsFunctionObjectFunction",
    "RunStepDetailsToolCallsObject",
    "RunStepDetailsToolCallsObjectToolCallsItem",
    "UnknownRunStepDetailsToolCallsObjectToolCallsItem",
    "RunStepObject",
    "RunStepObjectLastError",
    "RunStepObjectStepDetails",
    "UnknownRunStepObjectStepDetails",
    "RunStepStreamEvent",
    "UnknownRunStepStreamEvent",
    "RunStepStreamEventThreadRunStepCancelled",
    "RunStepStreamEventThreadRunStepCompleted",
    "RunStepStreamEventThreadRunStepCreated",
    "RunStepStreamEventThreadRunStepDelta",
    "RunStepStreamEventThreadRunStepExpired",
    "RunStepStreamEventThreadRunStepFailed",
    "RunStepStreamEventThreadRunStepInProgress",
    "RunStreamEvent",
    "UnknownRunStreamEvent",
    "RunStreamEventThreadRunCancelled",
    "RunStreamEventThreadRunCancelling",
    "RunStreamEventThreadRunCompleted",
    "RunStreamEventThreadRunCreated",
    "RunStreamEventThreadRunExpired",
    "RunStreamEventThreadRunFailed",
    "RunStreamEventThreadRunInProgress",
    "RunStreamEventThreadRunIncomplete",
    "RunStreamEventThreadRunQueued",
    "RunStreamEventThreadRunRequiresAction",
    "RunToolCallObject",
    "RunToolCallObjectFunction",
    "SafetyAlert",
    "SafetyCase",
    "SafetyCaseNotice",
    "ScreenshotParam",
    "ScreenshotParamDict",
    "ScrollParam",
    "ScrollParamDict",
    "SearchContentType",
    "SearchContextSize",
    "ServiceAccountApiKeyBody",
    "ServiceTier",
    "ServiceTierEnum",
    "ServiceTierResponses",
    "SessionError",
    "SessionInputAgentSessionInputCancel",
    "SessionInputAgentSessionInputCancelDict",
    "SessionInputAgentSessionInputMcpApprovalRequestResult",
    "SessionInputAgentSessionInputMcpApprovalRequestResultDict",
    "SessionInputAgentSessionInputMessage",
    "SessionInputAgentSessionInputMessageDict",
    "SessionInputAgentSessionInputToolResult",
    "SessionInputAgentSessionInputToolResultDict",
    "SessionInputAgentSessionInputToolResultOutput",
    "SessionInputAgentSessionInputToolResultOutputDict",
    "SessionInputAgentSessionInputToolResultOutputItem",
    "SessionInputAgentSessionInputToolResultOutputItemDict",
    "UnknownSessionInputAgentSessionInputToolResultOutputItem",
    "SessionTurnError",
    "SetDefaultSkillVersionBody",
    "SetDefaultSkillVersionBodyDict",
    "SetupCommand",
    "SetupCommandDict",
    "ShellCallOutputDelta",
    "SkillListResource",
    "SkillReferenceParam",
    "SkillReferenceParamDict",
    "SkillResource",
    "SkillVersionListResource",
    "SkillVersionResource",
    "SpecificApplyPatchParam",
    "SpecificApplyPatchParamDict",
    "SpecificFunctionShellParam",
    "SpecificFunctionShellParamDict",
    "SpecificProgrammaticToolCallingParam",
    "SpecificProgrammaticToolCallingParamDict",
    "SpeechAudioDeltaEvent",
    "SpeechAudioDoneEvent",
    "SpeechAudioDoneEventUsage",
    "SpendAlertNotificationChannel",
    "SpendAlertNotificationChannelDict",
    "SpendLimitCurrency",
    "SpendLimitEnforcement",
    "SpendLimitEnforcementStatus",
    "SpendLimitInterval",
    "StaticChunkingStrategy",
    "StaticChunkingStrategyDict",
    "StaticChunkingStrategyRequestParam",
    "StaticChunkingStrategyRequestParamDict",
    "StaticChunkingStrategyResponseParam",
    "StopConfiguration",
    "StopConfigurationDict",
    "Subagent",
    "SubagentItemListResource",
    "SubagentListResource",
    "SubagentTurnItemListResource",
    "SubagentTurnListResource",
    "SubmitToolOutputsRunRequest",
    "SubmitToolOutputsRunRequestDict",
    "SubmitToolOutputsRunRequestToolOutputsItem",
    "SubmitToolOutputsRunRequestToolOutputsItemDict",
    "SummaryTextContent",
    "SummaryTextContentDict",
    "SynthIDProvenanceResult",
    "TaskGroupItem",
    "TaskGroupTask",
    "TaskItem",
    "TaskType",
    "TestWebhookEndpointRequest",
    "TestWebhookEndpointRequestDict",
    "TextContent",
    "TextFormat",
    "TextFormatDict",
    "UnknownTextFormat",
    "TextFormatResourceJSONSchema",
    "TextFormatResourceJSONSchemaDict",
    "TextResponseFormatConfiguration",
    "TextResponseFormatConfigurationDict",
    "UnknownTextResponseFormatConfiguration",
    "TextResponseFormatJsonSchema",
    "TextResponseFormatJsonSchemaDict",
    "ThreadItem",
    "UnknownThreadItem",
    "ThreadItemListResource",
    "ThreadListResource",
    "ThreadObject",
    "ThreadObjectToolResources",
    "ThreadObjectToolResourcesCodeInterpreter",
    "ThreadObjectToolResourcesFileSearch",
    "ThreadResource",
    "ThreadResourceStatus",
    "UnknownThreadResourceStatus",
    "ThreadStreamEvent",
    "ToggleCertificatesRequest",
    "ToggleCertificatesRequestDict",
    "TokenCountsBody",
    "TokenCountsBodyDict",
    "TokenCountsBodyInput",
    "TokenCountsBodyInputDict",
    "TokenCountsResource",
    "TokenUsage",
    "TokenUsageInputTokensDetails",
    "Tool",
    "ToolDict",
    "UnknownTool",
    "ToolCallCaller",
    "ToolCallCallerDict",
    "UnknownToolCallCaller",
    "ToolCallCallerParam",
    "ToolCallCallerParamDict",
    "UnknownToolCallCallerParam",
    "ToolChoice",
    "ToolChoiceAllowed",
    "ToolChoiceAllowedDict",
    "ToolChoiceCustom",
    "ToolChoiceCustomDict",
    "ToolChoiceFunction",
    "ToolChoiceFunctionDict",
    "ToolChoiceMCP",
    "ToolChoiceMCPDict",
    "ToolChoiceOptions",
    "ToolChoiceParam",
    "ToolChoiceParamDict",
    "UnknownToolChoiceParam",
    "ToolChoiceTypes",
    "ToolChoiceTypesDict",
    "ToolSearchCall",
    "ToolSearchCallItemParam",
    "ToolSearchCallItemParamDict",
    "ToolSearchExecutionType",
    "ToolSearchOutput",
    "ToolSearchOutputItemParam",
    "ToolSearchOutputItemParamDict",
    "ToolSearchToolParam",
    "ToolSearchToolParamDict",
    "ToolsArray",
    "ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist",
    "ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict",
    "TopLogProb",
    "TopLogProbDict",
    "TranscriptTextDeltaEvent",
    "TranscriptTextDeltaEventLogprobsItem",
    "TranscriptTextDoneEvent",
    "TranscriptTextDoneEventLogprobsItem",
    "TranscriptTextSegmentEvent",
    "TranscriptTextUsageDuration",
    "TranscriptTextUsageTokens",
    "TranscriptTextUsageTokensInputTokenDetails",
    "TranscriptionChunkingStrategy",
    "TranscriptionDiarizedSegment",
    "TranscriptionInclude",
    "TranscriptionLanguage",
    "TranscriptionSegment",
    "TranscriptionSessionCreateRequestClientSecretExpiresAt",
    "TranscriptionSessionCreateRequestClientSecretExpiresAtDict",
    "TranscriptionWord",
    "TruncationEnum",
    "TruncationObject",
    "TruncationObjectDict",
    "TypeParam",
    "TypeParamDict",
    "UnknownUnwrapWebhookEvent",
    "UnwrapWebhookEvent",
    "UpdateAgentAutomationRequest",
    "UpdateAgentAutomationRequestDict",
    "UnknownUpdateAgentAutomationRequestTarget",
    "UpdateAgentAutomationRequestTarget",
    "UpdateAgentAutomationRequestTargetDict",
    "UpdateAgentEnvironmentTemplateRequest",
    "UpdateAgentEnvironmentTemplateRequestDict",
    "UnknownUpdateAgentEnvironmentTemplateRequestFilesItem",
    "UpdateAgentEnvironmentTemplateRequestFilesItem",
    "UpdateAgentEnvironmentTemplateRequestFilesItemDict",
    "UnknownUpdateAgentEnvironmentTemplateRequestSkillsItem",
    "UpdateAgentEnvironmentTemplateRequestSkillsItem",
    "UpdateAgentEnvironmentTemplateRequestSkillsItemDict",
    "UpdateAgentRequest",
    "UpdateAgentRequestDict",
    "UpdateAgentSessionRequest",
    "UpdateAgentSessionRequestDict",
    "UpdateAgentSessionRequestAgent",
    "UpdateAgentSessionRequestAgentDict",
    "UnknownUpdateAgentSessionRequestAgentToolsItem",
    "UpdateAgentSessionRequestAgentToolsItem",
    "UpdateAgentSessionRequestAgentToolsItemDict",
    "UpdateChatCompletionRequest",
    "UpdateChatCompletionRequestDict",
    "UpdateConversationBody",
    "UpdateConversationBodyDict",
    "UpdateEvalRequest",
    "UpdateEvalRequestDict",
    "UpdateGroupBody",
    "UpdateGroupBodyDict",
    "UpdateOrganizationDataRetentionBody",
    "UpdateOrganizationDataRetentionBodyDict",
    "UpdateOrganizationSpendLimitBody",
    "UpdateOrganizationSpendLimitBodyDict",
    "UpdateProjectApiKeyRequest",
    "UpdateProjectApiKeyRequestDict",
    "UpdateProjectDataRetentionBody",
    "UpdateProjectDataRetentionBodyDict",
    "UpdateProjectServiceAccountBody",
    "UpdateProjectServiceAccountBodyDict",
    "UpdateProjectServiceTierSettingsRequest",
    "UpdateProjectServiceTierSettingsRequestDict",
    "UpdateProjectServiceTierSettingsRequestEnabledTiers",
    "UpdateProjectServiceTierSettingsRequestEnabledTiersDict",
    "UpdateProjectSpendLimitBody",
    "UpdateProjectSpendLimitBodyDict",
    "UpdateVaultCredentialRequest",
    "UpdateVaultCredentialRequestDict",
    "UpdateVaultRequest",
    "UpdateVaultRequestDict",
    "UpdateVectorStoreFileAttributesRequest",
    "UpdateVectorStoreFileAttributesRequestDict",
    "UpdateVectorStoreRequest",
    "UpdateVectorStoreRequestDict",
    "UpdateVoiceConsentRequest",
    "UpdateVoiceConsentRequestDict",
    "UpdateWebhookEndpointRequest",
    "UpdateWebhookEndpointRequestDict",
    "UpdateWorkloadIdentityFederationRuleRequest",
    "UpdateWorkloadIdentityFederationRuleRequestDict",
    "UpdateWorkloadIdentityFederationRuleRequestMatchersValue",
    "UpdateWorkloadIdentityFederationRuleRequestMatchersValueDict",
    "UnknownUpdateWorkloadIdentityFederationRuleRequestPermissions",
    "UpdateWorkloadIdentityFederationRuleRequestPermissions",
    "UpdateWorkloadIdentityFederationRuleRequestPermissionsDict",
    "UpdateWorkloadIdentityProviderRequest",
    "UpdateWorkloadIdentityProviderRequestDict",
    "UnknownUpdateWorkloadIdentityProviderRequestVerification",
    "UpdateWorkloadIdentityProviderRequestVerification",
    "UpdateWorkloadIdentityProviderRequestVerificationDict",
    "Upload",
    "UploadCertificateRequest",
    "UploadCertificateRequestDict",
    "UploadPart",
    "UrlAnnotation",
    "UrlAnnotationSource",
    "UrlCitationBody",
    "UrlCitationBodyDict",
    "UrlCitationParam",
    "UrlCitationParamDict",
    "UsageAudioSpeechesResult",
    "UsageAudioTranscriptionsResult",
    "UsageCodeInterpreterSessionsResult",
    "UsageCompletionsResult",
    "UsageDecisionsResponse",
    "UsageDecisionsResponseDataItem",
    "UsageDecisionsResponseDataItemResultsItem",
    "UsageEmbeddingsResult",
    "UsageFileSearchCallsResult",
    "UsageImagesResult",
    "UsageModerationsResult",
    "UsageResponse",
    "UsageTimeBucket",
    "UnknownUsageTimeBucketResultsItem",
    "UsageTimeBucketResultsItem",
    "UsageVectorStoresResult",
    "UsageWebSearchCallsResult",
    "UseApprovalRequestRequestBrowserAuthenticationFieldsItem",
    "UseApprovalRequestRequestBrowserAuthenticationOptionsItem",
    "User",
    "UserDeleteResponse",
    "UserListResource",
    "UserListResponse",
    "UserMessageInputText",
    "UserMessageInputTextDict",
    "UserMessageItem",
    "UnknownUserMessageItemContentItem",
    "UserMessageItemContentItem",
    "UserMessageQuotedText",
    "UserProjects",
    "UserProjectsDataItem",
    "UserRoleAssignment",
    "UserRoleUpdateRequest",
    "UserRoleUpdateRequestDict",
    "UserUser",
    "VadConfig",
    "VadConfigDict",
    "ValidateGraderRequest",
    "ValidateGraderRequestDict",
    "UnknownValidateGraderRequestGrader",
    "ValidateGraderRequestGrader",
    "ValidateGraderRequestGraderDict",
    "ValidateGraderResponse",
    "UnknownValidateGraderResponseGrader",
    "ValidateGraderResponseGrader",
    "Vault",
    "VaultCreateMcpOauthTokenEndpointAuthClientSecretBasic",
    "VaultCreateMcpOauthTokenEndpointAuthClientSecretBasicDict",
    "VaultCreateMcpOauthTokenEndpointAuthClientSecretPost",
    "VaultCreateMcpOauthTokenEndpointAuthClientSecretPostDict",
    "VaultCredential",
    "UnknownVaultCredentialAuth",
    "VaultCredentialAuth",
    "UnknownVaultCredentialAuthCreate",
    "VaultCredentialAuthCreate",
    "VaultCredentialAuthCreateDict",
    "VaultCredentialAuthResourceEnvironmentVariable",
    "VaultCredentialAuthResourceMcpOauth",
    "VaultCredentialAuthResourceMcpOauthRefresh",
    "VaultCredentialAuthResourceStaticBearer",
    "UnknownVaultCredentialAuthRotate",
    "VaultCredentialAuthRotate",
    "VaultCredentialAuthRotateDict",
    "VaultCredentialDeleted",
    "VaultCredentialListResource",
    "UnknownVaultCredentialNetworking",
    "VaultCredentialNetworking",
    "VaultCredentialNetworkingDict",
    "VaultCredentialNetworkingResourceLimited",
    "VaultCredentialNetworkingResourceLimitedDict",
    "VaultCredentialNetworkingResourceUnrestricted",
    "VaultCredentialNetworkingResourceUnrestrictedDict",
    "VaultDeleted",
    "VaultListResource",
    "UnknownVaultMcpOauthTokenEndpointAuth",
    "VaultMcpOauthTokenEndpointAuth",
    "UnknownVaultMcpOauthTokenEndpointAuthCreate",
    "VaultMcpOauthTokenEndpointAuthCreate",
    "VaultMcpOauthTokenEndpointAuthCreateDict",
    "VaultMcpOauthTokenEndpointAuthResourceClientSecretBasic",
    "VaultMcpOauthTokenEndpointAuthResourceClientSecretPost",
    "UnknownVaultMcpOauthTokenEndpointAuthRotate",
    "VaultMcpOauthTokenEndpointAuthRotate",
    "VaultMcpOauthTokenEndpointAuthRotateDict",
    "VectorStoreExpirationAfter",
    "VectorStoreExpirationAfterDict",
    "VectorStoreFileAttributes",
    "VectorStoreFileAttributesValue",
    "VectorStoreFileAttributesValueDict",
    "VectorStoreFileBatchObject",
    "VectorStoreFileBatchObjectFileCounts",
    "VectorStoreFileContentResponse",
    "VectorStoreFileContentResponseDataItem",
    "VectorStoreFileObject",
    "UnknownVectorStoreFileObjectChunkingStrategy",
    "VectorStoreFileObjectChunkingStrategy",
    "VectorStoreFileObjectLastError",
    "VectorStoreObject",
    "VectorStoreObjectFileCounts",
    "VectorStoreSearchRequest",
    "VectorStoreSearchRequestDict",
    "UnknownVectorStoreSearchRequestFilters",
    "VectorStoreSearchRequestFilters",
    "VectorStoreSearchRequestFiltersDict",
    "VectorStoreSearchRequestQuery",
    "VectorStoreSearchRequestQueryDict",
    "VectorStoreSearchRequestRankingOptions",
    "VectorStoreSearchRequestRankingOptionsDict",
    "VectorStoreSearchResultContentObject",
    "VectorStoreSearchResultItem",
    "VectorStoreSearchResultsPage",
    "Verbosity",
    "VideoCharacterResource",
    "VideoContentVariant",
    "VideoListResource",
    "VideoModel",
    "VideoModelDict",
    "VideoReferenceInputParam",
    "VideoReferenceInputParamDict",
    "VideoResource",
    "VideoSeconds",
    "VideoSize",
    "VideoStatus",
    "VoiceConsentDeletedResource",
    "VoiceConsentListResource",
    "VoiceConsentResource",
    "VoiceDeleted",
    "VoiceIdsOrCustomVoice",
    "VoiceIdsOrCustomVoiceDict",
    "VoiceIdsOrCustomVoiceObject",
    "VoiceIdsOrCustomVoiceObjectDict",
    "VoiceIdsShared",
    "VoiceIdsSharedDict",
    "VoiceResource",
    "WaitParam",
    "WaitParamDict",
    "UnknownWebSearchAction",
    "WebSearchAction",
    "WebSearchActionFind",
    "WebSearchActionFindDict",
    "WebSearchActionOpenPage",
    "WebSearchActionOpenPageDict",
    "WebSearchActionResourceSearch",
    "WebSearchActionSearch",
    "WebSearchActionSearchDict",
    "WebSearchActionSearchSourcesItem",
    "WebSearchActionSearchSourcesItemDict",
    "WebSearchApproximateLocation",
    "WebSearchApproximateLocationDict",
    "WebSearchContextSize",
    "WebSearchLocation",
    "WebSearchLocationDict",
    "WebSearchPreviewTool",
    "WebSearchPreviewToolDict",
    "WebSearchTool",
    "WebSearchToolDict",
    "WebSearchToolCall",
    "WebSearchToolCallDict",
    "UnknownWebSearchToolCallAction",
    "WebSearchToolCallAction",
    "WebSearchToolCallActionDict",
    "WebSearchToolFilters",
    "WebSearchToolFiltersDict",
    "WebhookAgentEnvironmentExpired",
    "WebhookAgentEnvironmentExpiredData",
    "WebhookAgentEnvironmentFailed",
    "WebhookAgentEnvironmentFailedData",
    "WebhookAgentEnvironmentReady",
    "WebhookAgentEnvironmentReadyData",
    "WebhookAgentEnvironmentSuspended",
    "WebhookAgentEnvironmentSuspendedData",
    "WebhookAgentSessionActionRequired",
    "WebhookAgentSessionActionRequiredData",
    "WebhookAgentSessionActionRequiredDataRequiredAction",
    "WebhookAgentSessionCreated",
    "WebhookAgentSessionCreatedData",
    "WebhookAgentSessionCreatedDataConnect",
    "WebhookAgentSessionFailed",
    "WebhookAgentSessionFailedData",
    "WebhookAgentSessionIdle",
    "WebhookAgentSessionIdleData",
    "WebhookAgentSessionInProgress",
    "WebhookAgentSessionInProgressData",
    "WebhookBatchCancelled",
    "WebhookBatchCancelledData",
    "WebhookBatchCompleted",
    "WebhookBatchCompletedData",
    "WebhookBatchExpired",
    "WebhookBatchExpiredData",
    "WebhookBatchFailed",
    "WebhookBatchFailedData",
    "WebhookEndpoint",
    "WebhookEndpointDeleted",
    "WebhookEndpointListResource",
    "WebhookEndpointTestResult",
    "WebhookEndpointWithSecret",
    "WebhookEvalRunCanceled",
    "WebhookEvalRunCanceledData",
    "WebhookEvalRunFailed",
    "WebhookEvalRunFailedData",
    "WebhookEvalRunSucceeded",
    "WebhookEvalRunSucceededData",
    "WebhookEventTypeList",
    "WebhookFineTuningJobCancelled",
    "WebhookFineTuningJobCancelledData",
    "WebhookFineTuningJobFailed",
    "WebhookFineTuningJobFailedData",
    "WebhookFineTuningJobSucceeded",
    "WebhookFineTuningJobSucceededData",
    "WebhookLiveCallIncoming",
    "WebhookLiveCallIncomingData",
    "WebhookLiveCallIncomingDataSipHeadersItem",
    "WebhookLiveTransportConnected",
    "WebhookLiveTransportConnectedData",
    "WebhookLiveTransportIncoming",
    "WebhookLiveTransportIncomingData",
    "WebhookLiveTransportIncomingDataSipHeadersItem",
    "WebhookRealtimeCallIncoming",
    "WebhookRealtimeCallIncomingData",
    "WebhookRealtimeCallIncomingDataSipHeadersItem",
    "WebhookResponseCancelled",
    "WebhookResponseCancelledData",
    "WebhookResponseCompleted",
    "WebhookResponseCompletedData",
    "WebhookResponseFailed",
    "WebhookResponseFailedData",
    "WebhookResponseIncomplete",
    "WebhookResponseIncompleteData",
    "WebhookSafetyAlertCreated",
    "WebhookSafetyAlertCreatedData",
    "WebhookSafetyDeactivationIssued",
    "WebhookSafetyDeactivationIssuedData",
    "WebhookSafetyOrgAlertCreated",
    "WebhookSafetyOrgAlertCreatedData",
    "WebhookSafetyWarningIssued",
    "WebhookSafetyWarningIssuedData",
    "WidgetMessageItem",
    "WorkflowParam",
    "WorkflowParamDict",
    "WorkflowParamStateVariablesValue",
    "WorkflowParamStateVariablesValueDict",
    "WorkflowTracingParam",
    "WorkflowTracingParamDict",
    "WorkloadIdentityFederationRule",
    "WorkloadIdentityFederationRuleAttributeMatchersValue",
    "WorkloadIdentityFederationRuleDeleted",
    "WorkloadIdentityFederationRuleListResource",
    "UnknownWorkloadIdentityFederationRulePermissions",
    "WorkloadIdentityFederationRulePermissions",
    "WorkloadIdentityFederationRulePermissionsRestricted",
    "WorkloadIdentityFederationRulePermissionsRestrictedDict",
    "WorkloadIdentityProvider",
    "WorkloadIdentityProviderAttributeTransformationsItem",
    "WorkloadIdentityProviderAttributeTransformationsItemDict",
    "WorkloadIdentityProviderDeleted",
    "WorkloadIdentityProviderListResource",
    "UnknownWorkloadIdentityProviderVerification",
    "WorkloadIdentityProviderVerification",
    "WorkloadIdentityProviderVerificationDiscovery",
    "WorkloadIdentityProviderVerificationDiscoveryDict",
    "WorkloadIdentityProviderVerificationUploadedJwks",
    "WorkloadIdentityProviderVerificationUploadedJwksDict",
]
