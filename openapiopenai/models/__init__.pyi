# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

from .accept_live_session_request import (
    AcceptLiveSessionRequest,
    AcceptLiveSessionRequestDict,
)
from .accept_live_session_request_session import (
    AcceptLiveSessionRequestSession,
    AcceptLiveSessionRequestSessionDict,
)
from .accept_live_session_request_session_delegation import (
    AcceptLiveSessionRequestSessionDelegation,
    AcceptLiveSessionRequestSessionDelegationDict,
    UnknownAcceptLiveSessionRequestSessionDelegation,
)
from .active_status import (
    ActiveStatus,
)
from .add_upload_part_request import (
    AddUploadPartRequest,
    AddUploadPartRequestDict,
)
from .additional_tools import (
    AdditionalTools,
)
from .additional_tools_item_param import (
    AdditionalToolsItemParam,
    AdditionalToolsItemParamDict,
)
from .admin_api_key import (
    AdminApiKey,
)
from .admin_api_key_create_response import (
    AdminApiKeyCreateResponse,
)
from .admin_api_key_owner import (
    AdminApiKeyOwner,
)
from .admin_api_keys_create_request import (
    AdminApiKeysCreateRequest,
    AdminApiKeysCreateRequestDict,
)
from .admin_api_keys_delete_response import (
    AdminApiKeysDeleteResponse,
)
from .agent import (
    Agent,
)
from .agent_automation import (
    AgentAutomation,
    UnknownAgentAutomation,
)
from .agent_automation_created_by import (
    AgentAutomationCreatedBy,
    UnknownAgentAutomationCreatedBy,
)
from .agent_automation_created_by_resource_developer import (
    AgentAutomationCreatedByResourceDeveloper,
)
from .agent_automation_deleted import (
    AgentAutomationDeleted,
)
from .agent_automation_environment import (
    AgentAutomationEnvironment,
    UnknownAgentAutomationEnvironment,
)
from .agent_automation_environment_resource_none import (
    AgentAutomationEnvironmentResourceNone,
    AgentAutomationEnvironmentResourceNoneDict,
)
from .agent_automation_environment_resource_open_ai_hosted import (
    AgentAutomationEnvironmentResourceOpenAIHosted,
)
from .agent_automation_environment_resource_open_ai_hosted_desktop import (
    AgentAutomationEnvironmentResourceOpenAIHostedDesktop,
    AgentAutomationEnvironmentResourceOpenAIHostedDesktopDict,
)
from .agent_automation_environment_resource_open_ai_hosted_files_item import (
    AgentAutomationEnvironmentResourceOpenAIHostedFilesItem,
    UnknownAgentAutomationEnvironmentResourceOpenAIHostedFilesItem,
)
from .agent_automation_environment_resource_open_ai_hosted_network import (
    AgentAutomationEnvironmentResourceOpenAIHostedNetwork,
)
from .agent_automation_environment_resource_open_ai_hosted_packages import (
    AgentAutomationEnvironmentResourceOpenAIHostedPackages,
    AgentAutomationEnvironmentResourceOpenAIHostedPackagesDict,
)
from .agent_automation_environment_resource_open_ai_hosted_skills_item import (
    AgentAutomationEnvironmentResourceOpenAIHostedSkillsItem,
    UnknownAgentAutomationEnvironmentResourceOpenAIHostedSkillsItem,
)
from .agent_automation_environment_resource_self_hosted import (
    AgentAutomationEnvironmentResourceSelfHosted,
)
from .agent_automation_invocation import (
    AgentAutomationInvocation,
)
from .agent_automation_invocation_error import (
    AgentAutomationInvocationError,
)
from .agent_automation_invocation_list_resource import (
    AgentAutomationInvocationListResource,
)
from .agent_automation_invocation_source import (
    AgentAutomationInvocationSource,
    UnknownAgentAutomationInvocationSource,
)
from .agent_automation_invocation_source_resource_automation import (
    AgentAutomationInvocationSourceResourceAutomation,
)
from .agent_automation_invocation_source_resource_manual import (
    AgentAutomationInvocationSourceResourceManual,
)
from .agent_automation_list_resource import (
    AgentAutomationListResource,
)
from .agent_automation_target import (
    AgentAutomationTarget,
    UnknownAgentAutomationTarget,
)
from .agent_automation_target_new_session import (
    AgentAutomationTargetNewSession,
    AgentAutomationTargetNewSessionDict,
)
from .agent_automation_target_new_session_environment import (
    AgentAutomationTargetNewSessionEnvironment,
    AgentAutomationTargetNewSessionEnvironmentDict,
    UnknownAgentAutomationTargetNewSessionEnvironment,
)
from .agent_automation_target_resource_existing_session import (
    AgentAutomationTargetResourceExistingSession,
    AgentAutomationTargetResourceExistingSessionDict,
)
from .agent_automation_target_resource_new_session import (
    AgentAutomationTargetResourceNewSession,
)
from .agent_automation_target_resource_new_session_input import (
    AgentAutomationTargetResourceNewSessionInput,
    AgentAutomationTargetResourceNewSessionInputDict,
)
from .agent_automation_target_resource_new_session_input_content_item import (
    AgentAutomationTargetResourceNewSessionInputContentItem,
    AgentAutomationTargetResourceNewSessionInputContentItemDict,
    UnknownAgentAutomationTargetResourceNewSessionInputContentItem,
)
from .agent_browser_authentication_submit_param import (
    AgentBrowserAuthenticationSubmitParam,
    AgentBrowserAuthenticationSubmitParamDict,
)
from .agent_browser_authentication_submit_param_fields_item import (
    AgentBrowserAuthenticationSubmitParamFieldsItem,
    AgentBrowserAuthenticationSubmitParamFieldsItemDict,
)
from .agent_browser_origin_access_param import (
    AgentBrowserOriginAccessParam,
    AgentBrowserOriginAccessParamDict,
)
from .agent_close_subagent_call_item import (
    AgentCloseSubagentCallItem,
)
from .agent_command_execution_item import (
    AgentCommandExecutionItem,
)
from .agent_compaction import (
    AgentCompaction,
    AgentCompactionDict,
)
from .agent_content import (
    AgentContent,
    UnknownAgentContent,
)
from .agent_create_subagent_call_item import (
    AgentCreateSubagentCallItem,
)
from .agent_deleted import (
    AgentDeleted,
)
from .agent_environment_file import (
    AgentEnvironmentFile,
)
from .agent_environment_file_list_resource import (
    AgentEnvironmentFileListResource,
)
from .agent_environment_info import (
    AgentEnvironmentInfo,
)
from .agent_environment_list_resource import (
    AgentEnvironmentListResource,
)
from .agent_environment_template import (
    AgentEnvironmentTemplate,
)
from .agent_environment_template_deleted import (
    AgentEnvironmentTemplateDeleted,
)
from .agent_environment_template_files_item import (
    AgentEnvironmentTemplateFilesItem,
    UnknownAgentEnvironmentTemplateFilesItem,
)
from .agent_environment_template_list_resource import (
    AgentEnvironmentTemplateListResource,
)
from .agent_environment_template_skills_item import (
    AgentEnvironmentTemplateSkillsItem,
    UnknownAgentEnvironmentTemplateSkillsItem,
)
from .agent_experimental import (
    AgentExperimental,
    AgentExperimentalDict,
)
from .agent_function_call_item import (
    AgentFunctionCallItem,
)
from .agent_interrupt_subagent_call_item import (
    AgentInterruptSubagentCallItem,
)
from .agent_list_resource import (
    AgentListResource,
)
from .agent_mcp_call_item import (
    AgentMcpCallItem,
)
from .agent_message_item_resource import (
    AgentMessageItemResource,
)
from .agent_one_time_automation import (
    AgentOneTimeAutomation,
)
from .agent_output_command_execution_output_delta_event import (
    AgentOutputCommandExecutionOutputDeltaEvent,
)
from .agent_output_item import (
    AgentOutputItem,
    UnknownAgentOutputItem,
)
from .agent_periodic_automation import (
    AgentPeriodicAutomation,
)
from .agent_reasoning import (
    AgentReasoning,
)
from .agent_reasoning_item import (
    AgentReasoningItem,
)
from .agent_reasoning_param import (
    AgentReasoningParam,
    AgentReasoningParamDict,
)
from .agent_resume_subagent_call_item import (
    AgentResumeSubagentCallItem,
)
from .agent_send_subagent_input_call_item import (
    AgentSendSubagentInputCallItem,
)
from .agent_session import (
    AgentSession,
)
from .agent_session_agent import (
    AgentSessionAgent,
)
from .agent_session_artifact import (
    AgentSessionArtifact,
)
from .agent_session_artifact_deleted import (
    AgentSessionArtifactDeleted,
)
from .agent_session_artifact_list_resource import (
    AgentSessionArtifactListResource,
)
from .agent_session_assistant_message import (
    AgentSessionAssistantMessage,
)
from .agent_session_created_event import (
    AgentSessionCreatedEvent,
)
from .agent_session_deleted import (
    AgentSessionDeleted,
)
from .agent_session_environment_connected_event import (
    AgentSessionEnvironmentConnectedEvent,
)
from .agent_session_environment_disconnected_event import (
    AgentSessionEnvironmentDisconnectedEvent,
)
from .agent_session_environment_expired_event import (
    AgentSessionEnvironmentExpiredEvent,
)
from .agent_session_environment_failed_event import (
    AgentSessionEnvironmentFailedEvent,
)
from .agent_session_environment_pending_event import (
    AgentSessionEnvironmentPendingEvent,
)
from .agent_session_environment_ready_event import (
    AgentSessionEnvironmentReadyEvent,
)
from .agent_session_environment_reset_event import (
    AgentSessionEnvironmentResetEvent,
)
from .agent_session_environment_state import (
    AgentSessionEnvironmentState,
)
from .agent_session_environment_state_error import (
    AgentSessionEnvironmentStateError,
)
from .agent_session_environment_suspended_event import (
    AgentSessionEnvironmentSuspendedEvent,
)
from .agent_session_error_event import (
    AgentSessionErrorEvent,
)
from .agent_session_event import (
    AgentSessionEvent,
    UnknownAgentSessionEvent,
)
from .agent_session_failed_event import (
    AgentSessionFailedEvent,
)
from .agent_session_idle_event import (
    AgentSessionIdleEvent,
)
from .agent_session_in_progress_event import (
    AgentSessionInProgressEvent,
)
from .agent_session_input import (
    AgentSessionInput,
    AgentSessionInputDict,
    UnknownAgentSessionInput,
)
from .agent_session_item import (
    AgentSessionItem,
    UnknownAgentSessionItem,
)
from .agent_session_item_list_resource import (
    AgentSessionItemListResource,
)
from .agent_session_list_resource import (
    AgentSessionListResource,
)
from .agent_session_message import (
    AgentSessionMessage,
)
from .agent_session_message_content import (
    AgentSessionMessageContent,
    UnknownAgentSessionMessageContent,
)
from .agent_session_prompt_cache_options import (
    AgentSessionPromptCacheOptions,
    AgentSessionPromptCacheOptionsDict,
)
from .agent_session_required_actions_item import (
    AgentSessionRequiredActionsItem,
    UnknownAgentSessionRequiredActionsItem,
)
from .agent_session_required_actions_item_computer_use_approval_request import (
    AgentSessionRequiredActionsItemComputerUseApprovalRequest,
)
from .agent_session_required_actions_item_environment_connection import (
    AgentSessionRequiredActionsItemEnvironmentConnection,
)
from .agent_session_required_actions_item_function_call import (
    AgentSessionRequiredActionsItemFunctionCall,
)
from .agent_session_required_actions_item_mcp_approval_request import (
    AgentSessionRequiredActionsItemMcpApprovalRequest,
)
from .agent_session_required_actions_item_mcp_approval_request_request import (
    AgentSessionRequiredActionsItemMcpApprovalRequestRequest,
)
from .agent_session_required_actions_item_use_approval_request_request import (
    AgentSessionRequiredActionsItemUseApprovalRequestRequest,
    UnknownAgentSessionRequiredActionsItemUseApprovalRequestRequest,
)
from .agent_session_requires_action_event import (
    AgentSessionRequiresActionEvent,
)
from .agent_session_subagent_active_event import (
    AgentSessionSubagentActiveEvent,
)
from .agent_session_subagent_closed_event import (
    AgentSessionSubagentClosedEvent,
)
from .agent_session_subagent_created_event import (
    AgentSessionSubagentCreatedEvent,
)
from .agent_session_trace import (
    AgentSessionTrace,
)
from .agent_session_trace_list_resource import (
    AgentSessionTraceListResource,
)
from .agent_session_turn_cancelled_event import (
    AgentSessionTurnCancelledEvent,
)
from .agent_session_turn_completed_event import (
    AgentSessionTurnCompletedEvent,
)
from .agent_session_turn_content_part_added_event import (
    AgentSessionTurnContentPartAddedEvent,
)
from .agent_session_turn_content_part_done_event import (
    AgentSessionTurnContentPartDoneEvent,
)
from .agent_session_turn_created_event import (
    AgentSessionTurnCreatedEvent,
)
from .agent_session_turn_failed_event import (
    AgentSessionTurnFailedEvent,
)
from .agent_session_turn_in_progress_event import (
    AgentSessionTurnInProgressEvent,
)
from .agent_session_turn_item_added_event import (
    AgentSessionTurnItemAddedEvent,
)
from .agent_session_turn_item_done_event import (
    AgentSessionTurnItemDoneEvent,
)
from .agent_session_turn_output_text_delta_event import (
    AgentSessionTurnOutputTextDeltaEvent,
)
from .agent_session_turn_output_text_done_event import (
    AgentSessionTurnOutputTextDoneEvent,
)
from .agent_session_turn_reasoning_summary_part_added_event import (
    AgentSessionTurnReasoningSummaryPartAddedEvent,
)
from .agent_session_turn_reasoning_summary_part_done_event import (
    AgentSessionTurnReasoningSummaryPartDoneEvent,
)
from .agent_session_turn_reasoning_summary_text_delta_event import (
    AgentSessionTurnReasoningSummaryTextDeltaEvent,
)
from .agent_session_turn_reasoning_summary_text_done_event import (
    AgentSessionTurnReasoningSummaryTextDoneEvent,
)
from .agent_text import (
    AgentText,
)
from .agent_text_param import (
    AgentTextParam,
    AgentTextParamDict,
)
from .agent_tool import (
    AgentTool,
    UnknownAgentTool,
)
from .agent_tool_config_mcp import (
    AgentToolConfigMcp,
    AgentToolConfigMcpDict,
)
from .agent_tool_config_mcp_transport import (
    AgentToolConfigMcpTransport,
    AgentToolConfigMcpTransportDict,
    UnknownAgentToolConfigMcpTransport,
)
from .agent_tool_resource_mcp import (
    AgentToolResourceMcp,
)
from .agent_turn import (
    AgentTurn,
)
from .agent_turn_item_list_resource import (
    AgentTurnItemListResource,
)
from .agent_turn_list_resource import (
    AgentTurnListResource,
)
from .agent_wait_for_subagents_call_item import (
    AgentWaitForSubagentsCallItem,
)
from .agent_web_search_call_item import (
    AgentWebSearchCallItem,
)
from .annotation import (
    Annotation,
    AnnotationDict,
    UnknownAnnotation,
)
from .api_key_list import (
    ApiKeyList,
)
from .apply_patch_call_output_status import (
    ApplyPatchCallOutputStatus,
)
from .apply_patch_call_output_status_param import (
    ApplyPatchCallOutputStatusParam,
)
from .apply_patch_call_status import (
    ApplyPatchCallStatus,
)
from .apply_patch_call_status_param import (
    ApplyPatchCallStatusParam,
)
from .apply_patch_create_file_operation import (
    ApplyPatchCreateFileOperation,
)
from .apply_patch_create_file_operation_param import (
    ApplyPatchCreateFileOperationParam,
    ApplyPatchCreateFileOperationParamDict,
)
from .apply_patch_delete_file_operation import (
    ApplyPatchDeleteFileOperation,
)
from .apply_patch_delete_file_operation_param import (
    ApplyPatchDeleteFileOperationParam,
    ApplyPatchDeleteFileOperationParamDict,
)
from .apply_patch_operation_param import (
    ApplyPatchOperationParam,
    ApplyPatchOperationParamDict,
    UnknownApplyPatchOperationParam,
)
from .apply_patch_tool_call import (
    ApplyPatchToolCall,
)
from .apply_patch_tool_call_item_param import (
    ApplyPatchToolCallItemParam,
    ApplyPatchToolCallItemParamDict,
)
from .apply_patch_tool_call_operation import (
    ApplyPatchToolCallOperation,
    UnknownApplyPatchToolCallOperation,
)
from .apply_patch_tool_call_output import (
    ApplyPatchToolCallOutput,
)
from .apply_patch_tool_call_output_item_param import (
    ApplyPatchToolCallOutputItemParam,
    ApplyPatchToolCallOutputItemParamDict,
)
from .apply_patch_tool_param import (
    ApplyPatchToolParam,
    ApplyPatchToolParamDict,
)
from .apply_patch_update_file_operation import (
    ApplyPatchUpdateFileOperation,
)
from .apply_patch_update_file_operation_param import (
    ApplyPatchUpdateFileOperationParam,
    ApplyPatchUpdateFileOperationParamDict,
)
from .approximate_location import (
    ApproximateLocation,
    ApproximateLocationDict,
)
from .assigned_role_details import (
    AssignedRoleDetails,
)
from .assigned_role_details_assignment_sources_item import (
    AssignedRoleDetailsAssignmentSourcesItem,
)
from .assistant_message_item import (
    AssistantMessageItem,
)
from .assistant_object import (
    AssistantObject,
)
from .assistant_object_tool_resources import (
    AssistantObjectToolResources,
)
from .assistant_object_tool_resources_code_interpreter import (
    AssistantObjectToolResourcesCodeInterpreter,
)
from .assistant_object_tool_resources_file_search import (
    AssistantObjectToolResourcesFileSearch,
)
from .assistant_object_tools_item import (
    AssistantObjectToolsItem,
    UnknownAssistantObjectToolsItem,
)
from .assistant_stream_event import (
    AssistantStreamEvent,
    UnknownAssistantStreamEvent,
)
from .assistant_supported_models import (
    AssistantSupportedModels,
)
from .assistant_tools_code import (
    AssistantToolsCode,
    AssistantToolsCodeDict,
)
from .assistant_tools_file_search import (
    AssistantToolsFileSearch,
    AssistantToolsFileSearchDict,
)
from .assistant_tools_file_search_file_search import (
    AssistantToolsFileSearchFileSearch,
    AssistantToolsFileSearchFileSearchDict,
)
from .assistant_tools_file_search_type_only import (
    AssistantToolsFileSearchTypeOnly,
    AssistantToolsFileSearchTypeOnlyDict,
)
from .assistant_tools_function import (
    AssistantToolsFunction,
    AssistantToolsFunctionDict,
)
from .assistants_api_response_format_option import (
    AssistantsApiResponseFormatOption,
    AssistantsApiResponseFormatOptionDict,
    UnknownAssistantsApiResponseFormatOption,
)
from .assistants_api_tool_choice_option import (
    AssistantsApiToolChoiceOption,
    AssistantsApiToolChoiceOptionDict,
)
from .assistants_named_tool_choice import (
    AssistantsNamedToolChoice,
    AssistantsNamedToolChoiceDict,
)
from .assistants_named_tool_choice_function import (
    AssistantsNamedToolChoiceFunction,
    AssistantsNamedToolChoiceFunctionDict,
)
from .attachment import (
    Attachment,
)
from .attachment_type import (
    AttachmentType,
)
from .audio_response_format import (
    AudioResponseFormat,
)
from .audio_transcription import (
    AudioTranscription,
    AudioTranscriptionDict,
)
from .audio_transcription_model import (
    AudioTranscriptionModel,
    AudioTranscriptionModelDict,
)
from .audio_transcription_response import (
    AudioTranscriptionResponse,
)
from .audio_transcription_response_model import (
    AudioTranscriptionResponseModel,
)
from .audit_log import (
    AuditLog,
)
from .audit_log_actor import (
    AuditLogActor,
)
from .audit_log_actor_api_key import (
    AuditLogActorApiKey,
)
from .audit_log_actor_service_account import (
    AuditLogActorServiceAccount,
)
from .audit_log_actor_session import (
    AuditLogActorSession,
)
from .audit_log_actor_user import (
    AuditLogActorUser,
)
from .audit_log_api_key_created import (
    AuditLogApiKeyCreated,
)
from .audit_log_api_key_created_data import (
    AuditLogApiKeyCreatedData,
)
from .audit_log_api_key_deleted import (
    AuditLogApiKeyDeleted,
)
from .audit_log_api_key_updated import (
    AuditLogApiKeyUpdated,
)
from .audit_log_api_key_updated_changes_requested import (
    AuditLogApiKeyUpdatedChangesRequested,
)
from .audit_log_certificate_created import (
    AuditLogCertificateCreated,
)
from .audit_log_certificate_deleted import (
    AuditLogCertificateDeleted,
)
from .audit_log_certificate_updated import (
    AuditLogCertificateUpdated,
)
from .audit_log_certificates_activated import (
    AuditLogCertificatesActivated,
)
from .audit_log_certificates_activated_certificates_item import (
    AuditLogCertificatesActivatedCertificatesItem,
)
from .audit_log_certificates_deactivated import (
    AuditLogCertificatesDeactivated,
)
from .audit_log_certificates_deactivated_certificates_item import (
    AuditLogCertificatesDeactivatedCertificatesItem,
)
from .audit_log_checkpoint_permission_created import (
    AuditLogCheckpointPermissionCreated,
)
from .audit_log_checkpoint_permission_created_data import (
    AuditLogCheckpointPermissionCreatedData,
)
from .audit_log_checkpoint_permission_deleted import (
    AuditLogCheckpointPermissionDeleted,
)
from .audit_log_event_type import (
    AuditLogEventType,
)
from .audit_log_external_key_registered import (
    AuditLogExternalKeyRegistered,
)
from .audit_log_external_key_removed import (
    AuditLogExternalKeyRemoved,
)
from .audit_log_external_storage_registered import (
    AuditLogExternalStorageRegistered,
)
from .audit_log_external_storage_registered_data import (
    AuditLogExternalStorageRegisteredData,
)
from .audit_log_external_storage_registered_data_provider import (
    AuditLogExternalStorageRegisteredDataProvider,
    UnknownAuditLogExternalStorageRegisteredDataProvider,
)
from .audit_log_external_storage_removed import (
    AuditLogExternalStorageRemoved,
)
from .audit_log_group_created import (
    AuditLogGroupCreated,
)
from .audit_log_group_created_data import (
    AuditLogGroupCreatedData,
)
from .audit_log_group_deleted import (
    AuditLogGroupDeleted,
)
from .audit_log_group_updated import (
    AuditLogGroupUpdated,
)
from .audit_log_group_updated_changes_requested import (
    AuditLogGroupUpdatedChangesRequested,
)
from .audit_log_invite_accepted import (
    AuditLogInviteAccepted,
)
from .audit_log_invite_deleted import (
    AuditLogInviteDeleted,
)
from .audit_log_invite_sent import (
    AuditLogInviteSent,
)
from .audit_log_invite_sent_data import (
    AuditLogInviteSentData,
)
from .audit_log_ip_allowlist_config_activated import (
    AuditLogIpAllowlistConfigActivated,
)
from .audit_log_ip_allowlist_config_activated_configs_item import (
    AuditLogIpAllowlistConfigActivatedConfigsItem,
)
from .audit_log_ip_allowlist_config_deactivated import (
    AuditLogIpAllowlistConfigDeactivated,
)
from .audit_log_ip_allowlist_config_deactivated_configs_item import (
    AuditLogIpAllowlistConfigDeactivatedConfigsItem,
)
from .audit_log_ip_allowlist_created import (
    AuditLogIpAllowlistCreated,
)
from .audit_log_ip_allowlist_deleted import (
    AuditLogIpAllowlistDeleted,
)
from .audit_log_ip_allowlist_updated import (
    AuditLogIpAllowlistUpdated,
)
from .audit_log_login_failed import (
    AuditLogLoginFailed,
)
from .audit_log_logout_failed import (
    AuditLogLogoutFailed,
)
from .audit_log_organization_updated import (
    AuditLogOrganizationUpdated,
)
from .audit_log_organization_updated_changes_requested import (
    AuditLogOrganizationUpdatedChangesRequested,
)
from .audit_log_project import (
    AuditLogProject,
)
from .audit_log_project_archived import (
    AuditLogProjectArchived,
)
from .audit_log_project_created import (
    AuditLogProjectCreated,
)
from .audit_log_project_created_data import (
    AuditLogProjectCreatedData,
)
from .audit_log_project_deleted import (
    AuditLogProjectDeleted,
)
from .audit_log_project_updated import (
    AuditLogProjectUpdated,
)
from .audit_log_project_updated_changes_requested import (
    AuditLogProjectUpdatedChangesRequested,
)
from .audit_log_rate_limit_deleted import (
    AuditLogRateLimitDeleted,
)
from .audit_log_rate_limit_updated import (
    AuditLogRateLimitUpdated,
)
from .audit_log_rate_limit_updated_changes_requested import (
    AuditLogRateLimitUpdatedChangesRequested,
)
from .audit_log_role_assignment_created import (
    AuditLogRoleAssignmentCreated,
)
from .audit_log_role_assignment_deleted import (
    AuditLogRoleAssignmentDeleted,
)
from .audit_log_role_bound_to_resource import (
    AuditLogRoleBoundToResource,
)
from .audit_log_role_created import (
    AuditLogRoleCreated,
)
from .audit_log_role_deleted import (
    AuditLogRoleDeleted,
)
from .audit_log_role_unbound_from_resource import (
    AuditLogRoleUnboundFromResource,
)
from .audit_log_role_updated import (
    AuditLogRoleUpdated,
)
from .audit_log_role_updated_changes_requested import (
    AuditLogRoleUpdatedChangesRequested,
)
from .audit_log_scim_disabled import (
    AuditLogScimDisabled,
)
from .audit_log_scim_enabled import (
    AuditLogScimEnabled,
)
from .audit_log_service_account_created import (
    AuditLogServiceAccountCreated,
)
from .audit_log_service_account_created_data import (
    AuditLogServiceAccountCreatedData,
)
from .audit_log_service_account_deleted import (
    AuditLogServiceAccountDeleted,
)
from .audit_log_service_account_updated import (
    AuditLogServiceAccountUpdated,
)
from .audit_log_service_account_updated_changes_requested import (
    AuditLogServiceAccountUpdatedChangesRequested,
)
from .audit_log_user_added import (
    AuditLogUserAdded,
)
from .audit_log_user_added_data import (
    AuditLogUserAddedData,
)
from .audit_log_user_deleted import (
    AuditLogUserDeleted,
)
from .audit_log_user_updated import (
    AuditLogUserUpdated,
)
from .audit_log_user_updated_changes_requested import (
    AuditLogUserUpdatedChangesRequested,
)
from .audit_log_workload_identity_provider_created import (
    AuditLogWorkloadIdentityProviderCreated,
)
from .audit_log_workload_identity_provider_deleted import (
    AuditLogWorkloadIdentityProviderDeleted,
)
from .audit_log_workload_identity_provider_mapping_created import (
    AuditLogWorkloadIdentityProviderMappingCreated,
)
from .audit_log_workload_identity_provider_mapping_deleted import (
    AuditLogWorkloadIdentityProviderMappingDeleted,
)
from .audit_log_workload_identity_provider_mapping_updated import (
    AuditLogWorkloadIdentityProviderMappingUpdated,
)
from .audit_log_workload_identity_provider_updated import (
    AuditLogWorkloadIdentityProviderUpdated,
)
from .auto_chunking_strategy_request_param import (
    AutoChunkingStrategyRequestParam,
    AutoChunkingStrategyRequestParamDict,
)
from .auto_code_interpreter_tool_param import (
    AutoCodeInterpreterToolParam,
    AutoCodeInterpreterToolParamDict,
)
from .auto_code_interpreter_tool_param_network_policy import (
    AutoCodeInterpreterToolParamNetworkPolicy,
    AutoCodeInterpreterToolParamNetworkPolicyDict,
    UnknownAutoCodeInterpreterToolParamNetworkPolicy,
)
from .automatic_thread_titling_param import (
    AutomaticThreadTitlingParam,
    AutomaticThreadTitlingParamDict,
)
from .automation_agent_config import (
    AutomationAgentConfig,
)
from .automation_created_by_resource_agent import (
    AutomationCreatedByResourceAgent,
)
from .automation_target_new_session_agent import (
    AutomationTargetNewSessionAgent,
    AutomationTargetNewSessionAgentDict,
)
from .automation_target_new_session_agent_tools_item import (
    AutomationTargetNewSessionAgentToolsItem,
    AutomationTargetNewSessionAgentToolsItemDict,
    UnknownAutomationTargetNewSessionAgentToolsItem,
)
from .aws_external_storage_provider import (
    AwsExternalStorageProvider,
)
from .azure_external_storage_provider import (
    AzureExternalStorageProvider,
)
from .batch import (
    Batch,
)
from .batch_error import (
    BatchError,
)
from .batch_errors import (
    BatchErrors,
)
from .batch_file_expiration_after import (
    BatchFileExpirationAfter,
    BatchFileExpirationAfterDict,
)
from .batch_request_counts import (
    BatchRequestCounts,
)
from .batch_usage import (
    BatchUsage,
)
from .batch_usage_input_tokens_details import (
    BatchUsageInputTokensDetails,
)
from .batch_usage_output_tokens_details import (
    BatchUsageOutputTokensDetails,
)
from .beta_additional_tools import (
    BetaAdditionalTools,
)
from .beta_additional_tools_item_param import (
    BetaAdditionalToolsItemParam,
    BetaAdditionalToolsItemParamDict,
)
from .beta_agent_message import (
    BetaAgentMessage,
)
from .beta_agent_message_content_item import (
    BetaAgentMessageContentItem,
    UnknownBetaAgentMessageContentItem,
)
from .beta_agent_message_item_param import (
    BetaAgentMessageItemParam,
    BetaAgentMessageItemParamDict,
)
from .beta_agent_message_item_param_content_item import (
    BetaAgentMessageItemParamContentItem,
    BetaAgentMessageItemParamContentItemDict,
    UnknownBetaAgentMessageItemParamContentItem,
)
from .beta_agent_tag import (
    BetaAgentTag,
    BetaAgentTagDict,
)
from .beta_agent_tag_param import (
    BetaAgentTagParam,
    BetaAgentTagParamDict,
)
from .beta_annotation import (
    BetaAnnotation,
)
from .beta_apply_patch_call_output_status import (
    BetaApplyPatchCallOutputStatus,
)
from .beta_apply_patch_call_output_status_param import (
    BetaApplyPatchCallOutputStatusParam,
)
from .beta_apply_patch_call_status import (
    BetaApplyPatchCallStatus,
)
from .beta_apply_patch_call_status_param import (
    BetaApplyPatchCallStatusParam,
)
from .beta_apply_patch_create_file_operation import (
    BetaApplyPatchCreateFileOperation,
)
from .beta_apply_patch_create_file_operation_param import (
    BetaApplyPatchCreateFileOperationParam,
)
from .beta_apply_patch_delete_file_operation import (
    BetaApplyPatchDeleteFileOperation,
)
from .beta_apply_patch_delete_file_operation_param import (
    BetaApplyPatchDeleteFileOperationParam,
)
from .beta_apply_patch_operation_param import (
    BetaApplyPatchOperationParam,
)
from .beta_apply_patch_tool_call import (
    BetaApplyPatchToolCall,
)
from .beta_apply_patch_tool_call_item_param import (
    BetaApplyPatchToolCallItemParam,
    BetaApplyPatchToolCallItemParamDict,
)
from .beta_apply_patch_tool_call_output import (
    BetaApplyPatchToolCallOutput,
)
from .beta_apply_patch_tool_call_output_item_param import (
    BetaApplyPatchToolCallOutputItemParam,
    BetaApplyPatchToolCallOutputItemParamDict,
)
from .beta_apply_patch_tool_param import (
    BetaApplyPatchToolParam,
)
from .beta_apply_patch_update_file_operation import (
    BetaApplyPatchUpdateFileOperation,
)
from .beta_apply_patch_update_file_operation_param import (
    BetaApplyPatchUpdateFileOperationParam,
)
from .beta_approximate_location import (
    BetaApproximateLocation,
)
from .beta_auto_code_interpreter_tool_param import (
    BetaAutoCodeInterpreterToolParam,
)
from .beta_callable_tool_allowed_caller import (
    BetaCallableToolAllowedCaller,
)
from .beta_click_button_type import (
    BetaClickButtonType,
)
from .beta_click_param import (
    BetaClickParam,
)
from .beta_code_interpreter_output_image import (
    BetaCodeInterpreterOutputImage,
)
from .beta_code_interpreter_output_logs import (
    BetaCodeInterpreterOutputLogs,
)
from .beta_code_interpreter_tool import (
    BetaCodeInterpreterTool,
)
from .beta_code_interpreter_tool_call import (
    BetaCodeInterpreterToolCall,
    BetaCodeInterpreterToolCallDict,
)
from .beta_compact_resource import (
    BetaCompactResource,
)
from .beta_compact_resource_image import (
    BetaCompactResourceImage,
)
from .beta_compact_response_method_public_body import (
    BetaCompactResponseMethodPublicBody,
    BetaCompactResponseMethodPublicBodyDict,
)
from .beta_compact_response_method_public_body_image import (
    BetaCompactResponseMethodPublicBodyImage,
)
from .beta_compact_response_method_public_body_input import (
    BetaCompactResponseMethodPublicBodyInput,
    BetaCompactResponseMethodPublicBodyInputDict,
)
from .beta_compaction_body import (
    BetaCompactionBody,
)
from .beta_compaction_summary_item_param import (
    BetaCompactionSummaryItemParam,
    BetaCompactionSummaryItemParamDict,
)
from .beta_compaction_trigger_item_param import (
    BetaCompactionTriggerItemParam,
    BetaCompactionTriggerItemParamDict,
)
from .beta_comparison_filter import (
    BetaComparisonFilter,
)
from .beta_compound_filter import (
    BetaCompoundFilter,
)
from .beta_computer_action import (
    BetaComputerAction,
)
from .beta_computer_action_list import (
    BetaComputerActionList,
)
from .beta_computer_call_output_item_param import (
    BetaComputerCallOutputItemParam,
    BetaComputerCallOutputItemParamDict,
)
from .beta_computer_call_output_status import (
    BetaComputerCallOutputStatus,
)
from .beta_computer_call_safety_check_param import (
    BetaComputerCallSafetyCheckParam,
)
from .beta_computer_environment import (
    BetaComputerEnvironment,
)
from .beta_computer_screenshot_content import (
    BetaComputerScreenshotContent,
)
from .beta_computer_screenshot_image import (
    BetaComputerScreenshotImage,
)
from .beta_computer_tool import (
    BetaComputerTool,
)
from .beta_computer_tool_call import (
    BetaComputerToolCall,
    BetaComputerToolCallDict,
)
from .beta_computer_tool_call_output import (
    BetaComputerToolCallOutput,
)
from .beta_computer_tool_call_output_resource import (
    BetaComputerToolCallOutputResource,
)
from .beta_computer_use_preview_tool import (
    BetaComputerUsePreviewTool,
)
from .beta_configuration_update_item_param import (
    BetaConfigurationUpdateItemParam,
    BetaConfigurationUpdateItemParamDict,
)
from .beta_configuration_update_item_param_agent import (
    BetaConfigurationUpdateItemParamAgent,
    BetaConfigurationUpdateItemParamAgentDict,
)
from .beta_configuration_update_item_param_reasoning import (
    BetaConfigurationUpdateItemParamReasoning,
)
from .beta_configuration_update_item_param_text import (
    BetaConfigurationUpdateItemParamText,
    BetaConfigurationUpdateItemParamTextDict,
)
from .beta_configuration_update_item_param_text_format import (
    BetaConfigurationUpdateItemParamTextFormat,
    BetaConfigurationUpdateItemParamTextFormatDict,
    UnknownBetaConfigurationUpdateItemParamTextFormat,
)
from .beta_configuration_update_item_param_text_format_text import (
    BetaConfigurationUpdateItemParamTextFormatText,
    BetaConfigurationUpdateItemParamTextFormatTextDict,
)
from .beta_container_auto_param import (
    BetaContainerAutoParam,
)
from .beta_container_file_citation_body import (
    BetaContainerFileCitationBody,
)
from .beta_container_file_citation_param import (
    BetaContainerFileCitationParam,
)
from .beta_container_memory_limit import (
    BetaContainerMemoryLimit,
)
from .beta_container_network_policy_allowlist_param import (
    BetaContainerNetworkPolicyAllowlistParam,
)
from .beta_container_network_policy_disabled_param import (
    BetaContainerNetworkPolicyDisabledParam,
)
from .beta_container_network_policy_domain_secret_param import (
    BetaContainerNetworkPolicyDomainSecretParam,
)
from .beta_container_reference_param import (
    BetaContainerReferenceParam,
)
from .beta_container_reference_resource import (
    BetaContainerReferenceResource,
)
from .beta_content import (
    BetaContent,
)
from .beta_context_management_param import (
    BetaContextManagementParam,
)
from .beta_conversation_param import (
    BetaConversationParam,
)
from .beta_conversation_param2 import (
    BetaConversationParam2,
)
from .beta_coord_param import (
    BetaCoordParam,
)
from .beta_create_model_response_properties import (
    BetaCreateModelResponseProperties,
)
from .beta_create_response import (
    BetaCreateResponse,
    BetaCreateResponseDict,
)
from .beta_create_response_access_programs import (
    BetaCreateResponseAccessPrograms,
)
from .beta_create_response_background_options import (
    BetaCreateResponseBackgroundOptions,
)
from .beta_custom_grammar_format_param import (
    BetaCustomGrammarFormatParam,
)
from .beta_custom_text_format_param import (
    BetaCustomTextFormatParam,
)
from .beta_custom_tool_call import (
    BetaCustomToolCall,
    BetaCustomToolCallDict,
)
from .beta_custom_tool_call_output import (
    BetaCustomToolCallOutput,
    BetaCustomToolCallOutputDict,
)
from .beta_custom_tool_call_output_resource import (
    BetaCustomToolCallOutputResource,
)
from .beta_custom_tool_call_resource import (
    BetaCustomToolCallResource,
)
from .beta_custom_tool_param import (
    BetaCustomToolParam,
)
from .beta_detail_enum import (
    BetaDetailEnum,
)
from .beta_direct_tool_call_caller import (
    BetaDirectToolCallCaller,
)
from .beta_direct_tool_call_caller_param import (
    BetaDirectToolCallCallerParam,
)
from .beta_double_click_action import (
    BetaDoubleClickAction,
)
from .beta_drag_param import (
    BetaDragParam,
)
from .beta_easy_input_message import (
    BetaEasyInputMessage,
)
from .beta_empty_model_param import (
    BetaEmptyModelParam,
)
from .beta_encrypted_content import (
    BetaEncryptedContent,
)
from .beta_encrypted_content_param import (
    BetaEncryptedContentParam,
    BetaEncryptedContentParamDict,
)
from .beta_error import (
    BetaError,
)
from .beta_error_payload import (
    BetaErrorPayload,
)
from .beta_file_citation_body import (
    BetaFileCitationBody,
)
from .beta_file_citation_param import (
    BetaFileCitationParam,
)
from .beta_file_detail_enum import (
    BetaFileDetailEnum,
)
from .beta_file_input_detail import (
    BetaFileInputDetail,
)
from .beta_file_path import (
    BetaFilePath,
)
from .beta_file_search_tool import (
    BetaFileSearchTool,
)
from .beta_file_search_tool_call import (
    BetaFileSearchToolCall,
    BetaFileSearchToolCallDict,
)
from .beta_filters import (
    BetaFilters,
)
from .beta_function_and_custom_tool_call_output import (
    BetaFunctionAndCustomToolCallOutput,
)
from .beta_function_call_item_status import (
    BetaFunctionCallItemStatus,
)
from .beta_function_call_output_item_param import (
    BetaFunctionCallOutputItemParam,
    BetaFunctionCallOutputItemParamDict,
)
from .beta_function_call_output_status_enum import (
    BetaFunctionCallOutputStatusEnum,
)
from .beta_function_call_status import (
    BetaFunctionCallStatus,
)
from .beta_function_shell_action import (
    BetaFunctionShellAction,
)
from .beta_function_shell_action_param import (
    BetaFunctionShellActionParam,
)
from .beta_function_shell_call import (
    BetaFunctionShellCall,
)
from .beta_function_shell_call_item_param import (
    BetaFunctionShellCallItemParam,
    BetaFunctionShellCallItemParamDict,
)
from .beta_function_shell_call_item_status import (
    BetaFunctionShellCallItemStatus,
)
from .beta_function_shell_call_output import (
    BetaFunctionShellCallOutput,
)
from .beta_function_shell_call_output_content import (
    BetaFunctionShellCallOutputContent,
)
from .beta_function_shell_call_output_content_param import (
    BetaFunctionShellCallOutputContentParam,
)
from .beta_function_shell_call_output_exit_outcome import (
    BetaFunctionShellCallOutputExitOutcome,
)
from .beta_function_shell_call_output_exit_outcome_param import (
    BetaFunctionShellCallOutputExitOutcomeParam,
)
from .beta_function_shell_call_output_item_param import (
    BetaFunctionShellCallOutputItemParam,
    BetaFunctionShellCallOutputItemParamDict,
)
from .beta_function_shell_call_output_outcome_param import (
    BetaFunctionShellCallOutputOutcomeParam,
)
from .beta_function_shell_call_output_status_enum import (
    BetaFunctionShellCallOutputStatusEnum,
)
from .beta_function_shell_call_output_timeout_outcome import (
    BetaFunctionShellCallOutputTimeoutOutcome,
)
from .beta_function_shell_call_output_timeout_outcome_param import (
    BetaFunctionShellCallOutputTimeoutOutcomeParam,
)
from .beta_function_shell_call_status import (
    BetaFunctionShellCallStatus,
)
from .beta_function_shell_tool_param import (
    BetaFunctionShellToolParam,
)
from .beta_function_tool import (
    BetaFunctionTool,
)
from .beta_function_tool_call import (
    BetaFunctionToolCall,
    BetaFunctionToolCallDict,
)
from .beta_function_tool_call_output import (
    BetaFunctionToolCallOutput,
)
from .beta_function_tool_call_output_resource import (
    BetaFunctionToolCallOutputResource,
)
from .beta_function_tool_call_resource import (
    BetaFunctionToolCallResource,
)
from .beta_function_tool_param import (
    BetaFunctionToolParam,
)
from .beta_grammar_syntax1 import (
    BetaGrammarSyntax1,
)
from .beta_http_error import (
    BetaHTTPError,
)
from .beta_hybrid_search_options import (
    BetaHybridSearchOptions,
)
from .beta_image_detail import (
    BetaImageDetail,
)
from .beta_image_gen_action_enum import (
    BetaImageGenActionEnum,
)
from .beta_image_gen_tool import (
    BetaImageGenTool,
)
from .beta_image_gen_tool_call import (
    BetaImageGenToolCall,
    BetaImageGenToolCallDict,
)
from .beta_include_enum import (
    BetaIncludeEnum,
)
from .beta_inline_skill_param import (
    BetaInlineSkillParam,
)
from .beta_inline_skill_source_param import (
    BetaInlineSkillSourceParam,
)
from .beta_input_audio import (
    BetaInputAudio,
)
from .beta_input_content import (
    BetaInputContent,
)
from .beta_input_fidelity import (
    BetaInputFidelity,
)
from .beta_input_file_content import (
    BetaInputFileContent,
)
from .beta_input_file_content_param import (
    BetaInputFileContentParam,
)
from .beta_input_image_content import (
    BetaInputImageContent,
)
from .beta_input_image_content_param_auto_param import (
    BetaInputImageContentParamAutoParam,
)
from .beta_input_item import (
    BetaInputItem,
    BetaInputItemDict,
    UnknownBetaInputItem,
)
from .beta_input_item_message import (
    BetaInputItemMessage,
    BetaInputItemMessageDict,
    UnknownBetaInputItemMessage,
)
from .beta_input_item_message_assistant import (
    BetaInputItemMessageAssistant,
    BetaInputItemMessageAssistantDict,
    UnknownBetaInputItemMessageAssistant,
)
from .beta_input_item_message_user import (
    BetaInputItemMessageUser,
    BetaInputItemMessageUserDict,
    UnknownBetaInputItemMessageUser,
)
from .beta_input_message import (
    BetaInputMessage,
    BetaInputMessageDict,
)
from .beta_input_message_content_list import (
    BetaInputMessageContentList,
)
from .beta_input_message_resource import (
    BetaInputMessageResource,
)
from .beta_input_param import (
    BetaInputParam,
    BetaInputParamDict,
)
from .beta_input_text_content import (
    BetaInputTextContent,
)
from .beta_input_text_content_param import (
    BetaInputTextContentParam,
)
from .beta_item import (
    BetaItem,
    BetaItemDict,
    UnknownBetaItem,
)
from .beta_item_field import (
    BetaItemField,
    UnknownBetaItemField,
)
from .beta_item_message import (
    BetaItemMessage,
    BetaItemMessageDict,
    UnknownBetaItemMessage,
)
from .beta_item_reference_param import (
    BetaItemReferenceParam,
    BetaItemReferenceParamDict,
)
from .beta_item_resource import (
    BetaItemResource,
    UnknownBetaItemResource,
)
from .beta_item_resource_message import (
    BetaItemResourceMessage,
    UnknownBetaItemResourceMessage,
)
from .beta_key_press_action import (
    BetaKeyPressAction,
)
from .beta_local_environment_param import (
    BetaLocalEnvironmentParam,
)
from .beta_local_environment_resource import (
    BetaLocalEnvironmentResource,
)
from .beta_local_shell_exec_action import (
    BetaLocalShellExecAction,
)
from .beta_local_shell_tool_call import (
    BetaLocalShellToolCall,
    BetaLocalShellToolCallDict,
)
from .beta_local_shell_tool_call_output import (
    BetaLocalShellToolCallOutput,
    BetaLocalShellToolCallOutputDict,
)
from .beta_local_shell_tool_param import (
    BetaLocalShellToolParam,
)
from .beta_local_skill_param import (
    BetaLocalSkillParam,
)
from .beta_log_prob import (
    BetaLogProb,
)
from .beta_mcp_approval_request import (
    BetaMCPApprovalRequest,
    BetaMCPApprovalRequestDict,
)
from .beta_mcp_approval_response import (
    BetaMCPApprovalResponse,
    BetaMCPApprovalResponseDict,
)
from .beta_mcp_approval_response_resource import (
    BetaMCPApprovalResponseResource,
)
from .beta_mcp_list_tools import (
    BetaMCPListTools,
    BetaMCPListToolsDict,
)
from .beta_mcp_list_tools_tool import (
    BetaMCPListToolsTool,
)
from .beta_mcp_protocol_error import (
    BetaMCPProtocolError,
)
from .beta_mcp_tool import (
    BetaMCPTool,
)
from .beta_mcp_tool_call import (
    BetaMCPToolCall,
    BetaMCPToolCallDict,
)
from .beta_mcp_tool_call_error import (
    BetaMCPToolCallError,
)
from .beta_mcp_tool_call_status import (
    BetaMCPToolCallStatus,
)
from .beta_mcp_tool_execution_error import (
    BetaMCPToolExecutionError,
)
from .beta_mcp_tool_filter import (
    BetaMCPToolFilter,
)
from .beta_message import (
    BetaMessage,
)
from .beta_message_content_item import (
    BetaMessageContentItem,
    UnknownBetaMessageContentItem,
)
from .beta_message_phase import (
    BetaMessagePhase,
)
from .beta_message_phase2 import (
    BetaMessagePhase2,
)
from .beta_message_role import (
    BetaMessageRole,
)
from .beta_message_status import (
    BetaMessageStatus,
)
from .beta_metadata import (
    BetaMetadata,
)
from .beta_model_ids_compaction import (
    BetaModelIdsCompaction,
)
from .beta_model_ids_responses import (
    BetaModelIdsResponses,
)
from .beta_model_ids_shared import (
    BetaModelIdsShared,
)
from .beta_model_response_properties import (
    BetaModelResponseProperties,
)
from .beta_moderation import (
    BetaModeration,
)
from .beta_moderation_config_param import (
    BetaModerationConfigParam,
)
from .beta_moderation_error_body import (
    BetaModerationErrorBody,
)
from .beta_moderation_input_type import (
    BetaModerationInputType,
)
from .beta_moderation_mode import (
    BetaModerationMode,
)
from .beta_moderation_param import (
    BetaModerationParam,
)
from .beta_moderation_policy_param import (
    BetaModerationPolicyParam,
)
from .beta_moderation_result_body import (
    BetaModerationResultBody,
)
from .beta_move_param import (
    BetaMoveParam,
)
from .beta_multi_agent_action import (
    BetaMultiAgentAction,
)
from .beta_multi_agent_action1 import (
    BetaMultiAgentAction1,
)
from .beta_multi_agent_call import (
    BetaMultiAgentCall,
)
from .beta_multi_agent_call_item_param import (
    BetaMultiAgentCallItemParam,
    BetaMultiAgentCallItemParamDict,
)
from .beta_multi_agent_call_output import (
    BetaMultiAgentCallOutput,
)
from .beta_multi_agent_call_output_item_param import (
    BetaMultiAgentCallOutputItemParam,
    BetaMultiAgentCallOutputItemParamDict,
)
from .beta_multi_agent_param import (
    BetaMultiAgentParam,
    BetaMultiAgentParamDict,
)
from .beta_namespace_tool_param import (
    BetaNamespaceToolParam,
)
from .beta_output_audio import (
    BetaOutputAudio,
)
from .beta_output_content import (
    BetaOutputContent,
)
from .beta_output_item import (
    BetaOutputItem,
    UnknownBetaOutputItem,
)
from .beta_output_message import (
    BetaOutputMessage,
    BetaOutputMessageDict,
)
from .beta_output_message_content import (
    BetaOutputMessageContent,
)
from .beta_output_text_content import (
    BetaOutputTextContent,
)
from .beta_output_text_content_param import (
    BetaOutputTextContentParam,
    BetaOutputTextContentParamDict,
)
from .beta_output_text_content_param_annotations_item import (
    BetaOutputTextContentParamAnnotationsItem,
    BetaOutputTextContentParamAnnotationsItemDict,
    UnknownBetaOutputTextContentParamAnnotationsItem,
)
from .beta_personality_enum import (
    BetaPersonalityEnum,
)
from .beta_program import (
    BetaProgram,
)
from .beta_program_item_param import (
    BetaProgramItemParam,
    BetaProgramItemParamDict,
)
from .beta_program_output import (
    BetaProgramOutput,
)
from .beta_program_output_item_param import (
    BetaProgramOutputItemParam,
    BetaProgramOutputItemParamDict,
)
from .beta_program_output_item_status import (
    BetaProgramOutputItemStatus,
)
from .beta_program_output_status import (
    BetaProgramOutputStatus,
)
from .beta_program_tool_call_caller import (
    BetaProgramToolCallCaller,
)
from .beta_program_tool_call_caller_param import (
    BetaProgramToolCallCallerParam,
)
from .beta_programmatic_tool_calling_param import (
    BetaProgrammaticToolCallingParam,
)
from .beta_prompt import (
    BetaPrompt,
)
from .beta_prompt_cache_breakpoint_config import (
    BetaPromptCacheBreakpointConfig,
)
from .beta_prompt_cache_breakpoint_param import (
    BetaPromptCacheBreakpointParam,
)
from .beta_prompt_cache_mode_enum import (
    BetaPromptCacheModeEnum,
)
from .beta_prompt_cache_options import (
    BetaPromptCacheOptions,
)
from .beta_prompt_cache_options_param import (
    BetaPromptCacheOptionsParam,
)
from .beta_prompt_cache_retention_enum import (
    BetaPromptCacheRetentionEnum,
)
from .beta_prompt_cache_ttl_enum import (
    BetaPromptCacheTTLEnum,
)
from .beta_ranker_version_type import (
    BetaRankerVersionType,
)
from .beta_ranking_options import (
    BetaRankingOptions,
)
from .beta_reasoning import (
    BetaReasoning,
)
from .beta_reasoning_effort import (
    BetaReasoningEffort,
)
from .beta_reasoning_item import (
    BetaReasoningItem,
    BetaReasoningItemDict,
)
from .beta_reasoning_mode_enum import (
    BetaReasoningModeEnum,
)
from .beta_reasoning_text_content import (
    BetaReasoningTextContent,
)
from .beta_refusal_content import (
    BetaRefusalContent,
)
from .beta_response import (
    BetaResponse,
)
from .beta_response_audio_delta_event import (
    BetaResponseAudioDeltaEvent,
)
from .beta_response_audio_done_event import (
    BetaResponseAudioDoneEvent,
)
from .beta_response_audio_transcript_delta_event import (
    BetaResponseAudioTranscriptDeltaEvent,
)
from .beta_response_audio_transcript_done_event import (
    BetaResponseAudioTranscriptDoneEvent,
)
from .beta_response_code_interpreter_call_code_delta_event import (
    BetaResponseCodeInterpreterCallCodeDeltaEvent,
)
from .beta_response_code_interpreter_call_code_done_event import (
    BetaResponseCodeInterpreterCallCodeDoneEvent,
)
from .beta_response_code_interpreter_call_completed_event import (
    BetaResponseCodeInterpreterCallCompletedEvent,
)
from .beta_response_code_interpreter_call_in_progress_event import (
    BetaResponseCodeInterpreterCallInProgressEvent,
)
from .beta_response_code_interpreter_call_interpreting_event import (
    BetaResponseCodeInterpreterCallInterpretingEvent,
)
from .beta_response_compaction_compacting_event import (
    BetaResponseCompactionCompactingEvent,
)
from .beta_response_completed_event import (
    BetaResponseCompletedEvent,
)
from .beta_response_content_part_added_event import (
    BetaResponseContentPartAddedEvent,
)
from .beta_response_content_part_done_event import (
    BetaResponseContentPartDoneEvent,
)
from .beta_response_conversation import (
    BetaResponseConversation,
)
from .beta_response_created_event import (
    BetaResponseCreatedEvent,
)
from .beta_response_custom_tool_call_input_delta_event import (
    BetaResponseCustomToolCallInputDeltaEvent,
)
from .beta_response_custom_tool_call_input_done_event import (
    BetaResponseCustomToolCallInputDoneEvent,
)
from .beta_response_error import (
    BetaResponseError,
)
from .beta_response_error_code import (
    BetaResponseErrorCode,
)
from .beta_response_error_event import (
    BetaResponseErrorEvent,
)
from .beta_response_failed_event import (
    BetaResponseFailedEvent,
)
from .beta_response_file_search_call_completed_event import (
    BetaResponseFileSearchCallCompletedEvent,
)
from .beta_response_file_search_call_in_progress_event import (
    BetaResponseFileSearchCallInProgressEvent,
)
from .beta_response_file_search_call_searching_event import (
    BetaResponseFileSearchCallSearchingEvent,
)
from .beta_response_format_json_object import (
    BetaResponseFormatJsonObject,
)
from .beta_response_format_json_schema_schema import (
    BetaResponseFormatJsonSchemaSchema,
)
from .beta_response_format_text import (
    BetaResponseFormatText,
)
from .beta_response_function_call_arguments_delta_event import (
    BetaResponseFunctionCallArgumentsDeltaEvent,
)
from .beta_response_function_call_arguments_done_event import (
    BetaResponseFunctionCallArgumentsDoneEvent,
)
from .beta_response_function_call_output_item import (
    BetaResponseFunctionCallOutputItem,
)
from .beta_response_image_gen_call_completed_event import (
    BetaResponseImageGenCallCompletedEvent,
)
from .beta_response_image_gen_call_generating_event import (
    BetaResponseImageGenCallGeneratingEvent,
)
from .beta_response_image_gen_call_in_progress_event import (
    BetaResponseImageGenCallInProgressEvent,
)
from .beta_response_image_gen_call_partial_image_event import (
    BetaResponseImageGenCallPartialImageEvent,
)
from .beta_response_in_progress_event import (
    BetaResponseInProgressEvent,
)
from .beta_response_incomplete_event import (
    BetaResponseIncompleteEvent,
)
from .beta_response_inject_created_event import (
    BetaResponseInjectCreatedEvent,
)
from .beta_response_inject_event import (
    BetaResponseInjectEvent,
    BetaResponseInjectEventDict,
)
from .beta_response_inject_failed_event import (
    BetaResponseInjectFailedEvent,
)
from .beta_response_inject_failed_event_error import (
    BetaResponseInjectFailedEventError,
)
from .beta_response_input_image_generation_call_error import (
    BetaResponseInputImageGenerationCallError,
    BetaResponseInputImageGenerationCallErrorDict,
)
from .beta_response_input_image_generation_call_error_moderation_details import (
    BetaResponseInputImageGenerationCallErrorModerationDetails,
    BetaResponseInputImageGenerationCallErrorModerationDetailsDict,
)
from .beta_response_input_image_generation_call_svg_usage import (
    BetaResponseInputImageGenerationCallSvgUsage,
    BetaResponseInputImageGenerationCallSvgUsageDict,
)
from .beta_response_input_transformations_item import (
    BetaResponseInputTransformationsItem,
)
from .beta_response_instructions import (
    BetaResponseInstructions,
)
from .beta_response_item_list import (
    BetaResponseItemList,
)
from .beta_response_log_prob import (
    BetaResponseLogProb,
)
from .beta_response_mcp_call_arguments_delta_event import (
    BetaResponseMCPCallArgumentsDeltaEvent,
)
from .beta_response_mcp_call_arguments_done_event import (
    BetaResponseMCPCallArgumentsDoneEvent,
)
from .beta_response_mcp_call_completed_event import (
    BetaResponseMCPCallCompletedEvent,
)
from .beta_response_mcp_call_failed_event import (
    BetaResponseMCPCallFailedEvent,
)
from .beta_response_mcp_call_in_progress_event import (
    BetaResponseMCPCallInProgressEvent,
)
from .beta_response_mcp_list_tools_completed_event import (
    BetaResponseMCPListToolsCompletedEvent,
)
from .beta_response_mcp_list_tools_failed_event import (
    BetaResponseMCPListToolsFailedEvent,
)
from .beta_response_mcp_list_tools_in_progress_event import (
    BetaResponseMCPListToolsInProgressEvent,
)
from .beta_response_output_item_added_event import (
    BetaResponseOutputItemAddedEvent,
)
from .beta_response_output_item_done_event import (
    BetaResponseOutputItemDoneEvent,
)
from .beta_response_output_text_annotation_added_event import (
    BetaResponseOutputTextAnnotationAddedEvent,
)
from .beta_response_prompt_cache_diagnostics_cache_hit import (
    BetaResponsePromptCacheDiagnosticsCacheHit,
)
from .beta_response_prompt_cache_diagnostics_cache_miss import (
    BetaResponsePromptCacheDiagnosticsCacheMiss,
)
from .beta_response_prompt_cache_diagnostics_comparison_response_not_found import (
    BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound,
)
from .beta_response_prompt_cache_diagnostics_unavailable import (
    BetaResponsePromptCacheDiagnosticsUnavailable,
)
from .beta_response_prompt_variables import (
    BetaResponsePromptVariables,
)
from .beta_response_properties import (
    BetaResponseProperties,
)
from .beta_response_queued_event import (
    BetaResponseQueuedEvent,
)
from .beta_response_reasoning_summary_part_added_event import (
    BetaResponseReasoningSummaryPartAddedEvent,
)
from .beta_response_reasoning_summary_part_done_event import (
    BetaResponseReasoningSummaryPartDoneEvent,
)
from .beta_response_reasoning_summary_text_delta_event import (
    BetaResponseReasoningSummaryTextDeltaEvent,
)
from .beta_response_reasoning_summary_text_done_event import (
    BetaResponseReasoningSummaryTextDoneEvent,
)
from .beta_response_reasoning_text_delta_event import (
    BetaResponseReasoningTextDeltaEvent,
)
from .beta_response_reasoning_text_done_event import (
    BetaResponseReasoningTextDoneEvent,
)
from .beta_response_refusal_delta_event import (
    BetaResponseRefusalDeltaEvent,
)
from .beta_response_refusal_done_event import (
    BetaResponseRefusalDoneEvent,
)
from .beta_response_shell_call_command_added_streaming_event import (
    BetaResponseShellCallCommandAddedStreamingEvent,
)
from .beta_response_shell_call_command_delta_streaming_event import (
    BetaResponseShellCallCommandDeltaStreamingEvent,
)
from .beta_response_shell_call_command_done_streaming_event import (
    BetaResponseShellCallCommandDoneStreamingEvent,
)
from .beta_response_shell_call_output_content_delta_streaming_event import (
    BetaResponseShellCallOutputContentDeltaStreamingEvent,
)
from .beta_response_shell_call_output_content_done_streaming_event import (
    BetaResponseShellCallOutputContentDoneStreamingEvent,
)
from .beta_response_steer_accepted_event import (
    BetaResponseSteerAcceptedEvent,
)
from .beta_response_steer_accepted_event_steer import (
    BetaResponseSteerAcceptedEventSteer,
)
from .beta_response_steer_event import (
    BetaResponseSteerEvent,
    BetaResponseSteerEventDict,
)
from .beta_response_steer_event_input import (
    BetaResponseSteerEventInput,
    BetaResponseSteerEventInputDict,
)
from .beta_response_steer_event_input_item import (
    BetaResponseSteerEventInputItem,
    BetaResponseSteerEventInputItemDict,
    UnknownBetaResponseSteerEventInputItem,
)
from .beta_response_steer_failed_event import (
    BetaResponseSteerFailedEvent,
)
from .beta_response_steer_failed_event_error import (
    BetaResponseSteerFailedEventError,
)
from .beta_response_steer_failed_event_steer import (
    BetaResponseSteerFailedEventSteer,
)
from .beta_response_steer_failed_event_steer_input import (
    BetaResponseSteerFailedEventSteerInput,
)
from .beta_response_steer_failed_event_steer_input_item import (
    BetaResponseSteerFailedEventSteerInputItem,
    UnknownBetaResponseSteerFailedEventSteerInputItem,
)
from .beta_response_steer_input_item_list_message import (
    BetaResponseSteerInputItemListMessage,
    BetaResponseSteerInputItemListMessageDict,
)
from .beta_response_steer_pending_event import (
    BetaResponseSteerPendingEvent,
)
from .beta_response_steer_required_input import (
    BetaResponseSteerRequiredInput,
)
from .beta_response_steer_required_input_apply_patch_call_output import (
    BetaResponseSteerRequiredInputApplyPatchCallOutput,
)
from .beta_response_steer_required_input_computer_call_output import (
    BetaResponseSteerRequiredInputComputerCallOutput,
)
from .beta_response_steer_required_input_custom_tool_call_output import (
    BetaResponseSteerRequiredInputCustomToolCallOutput,
)
from .beta_response_steer_required_input_function_call_output import (
    BetaResponseSteerRequiredInputFunctionCallOutput,
)
from .beta_response_steer_required_input_mcp_approval_response import (
    BetaResponseSteerRequiredInputMcpApprovalResponse,
)
from .beta_response_steer_required_input_shell_call_output import (
    BetaResponseSteerRequiredInputShellCallOutput,
)
from .beta_response_steer_required_input_tool_search_output import (
    BetaResponseSteerRequiredInputToolSearchOutput,
)
from .beta_response_stream_event import (
    BetaResponseStreamEvent,
    UnknownBetaResponseStreamEvent,
)
from .beta_response_stream_options import (
    BetaResponseStreamOptions,
)
from .beta_response_text_delta_event import (
    BetaResponseTextDeltaEvent,
)
from .beta_response_text_done_event import (
    BetaResponseTextDoneEvent,
)
from .beta_response_text_param import (
    BetaResponseTextParam,
)
from .beta_response_tool_usage import (
    BetaResponseToolUsage,
)
from .beta_response_tool_usage_image_gen import (
    BetaResponseToolUsageImageGen,
)
from .beta_response_tool_usage_image_gen_cached_tokens_details import (
    BetaResponseToolUsageImageGenCachedTokensDetails,
)
from .beta_response_tool_usage_image_gen_input_tokens_details import (
    BetaResponseToolUsageImageGenInputTokensDetails,
)
from .beta_response_tool_usage_web_search import (
    BetaResponseToolUsageWebSearch,
)
from .beta_response_usage import (
    BetaResponseUsage,
)
from .beta_response_web_search_call_completed_event import (
    BetaResponseWebSearchCallCompletedEvent,
)
from .beta_response_web_search_call_in_progress_event import (
    BetaResponseWebSearchCallInProgressEvent,
)
from .beta_response_web_search_call_searching_event import (
    BetaResponseWebSearchCallSearchingEvent,
)
from .beta_response_ws_error import (
    BetaResponseWsError,
)
from .beta_response_ws_error_error_misalignment import (
    BetaResponseWsErrorErrorMisalignment,
)
from .beta_response_ws_error_error_misalignment_steer import (
    BetaResponseWsErrorErrorMisalignmentSteer,
)
from .beta_responses_client_event import (
    BetaResponsesClientEvent,
    BetaResponsesClientEventDict,
    UnknownBetaResponsesClientEvent,
)
from .beta_responses_client_event_response_create import (
    BetaResponsesClientEventResponseCreate,
    BetaResponsesClientEventResponseCreateDict,
)
from .beta_responses_server_event import (
    BetaResponsesServerEvent,
    UnknownBetaResponsesServerEvent,
)
from .beta_responses_web_socket_stream_event import (
    BetaResponsesWebSocketStreamEvent,
)
from .beta_screenshot_param import (
    BetaScreenshotParam,
)
from .beta_scroll_param import (
    BetaScrollParam,
)
from .beta_search_content_type import (
    BetaSearchContentType,
)
from .beta_search_context_size import (
    BetaSearchContextSize,
)
from .beta_service_tier_enum import (
    BetaServiceTierEnum,
)
from .beta_service_tier_responses import (
    BetaServiceTierResponses,
)
from .beta_shell_call_output_delta import (
    BetaShellCallOutputDelta,
)
from .beta_skill_reference_param import (
    BetaSkillReferenceParam,
)
from .beta_specific_apply_patch_param import (
    BetaSpecificApplyPatchParam,
)
from .beta_specific_function_shell_param import (
    BetaSpecificFunctionShellParam,
)
from .beta_specific_programmatic_tool_calling_param import (
    BetaSpecificProgrammaticToolCallingParam,
)
from .beta_summary_text_content import (
    BetaSummaryTextContent,
)
from .beta_text_content import (
    BetaTextContent,
)
from .beta_text_response_format_configuration import (
    BetaTextResponseFormatConfiguration,
)
from .beta_text_response_format_json_schema import (
    BetaTextResponseFormatJsonSchema,
)
from .beta_token_counts_body import (
    BetaTokenCountsBody,
    BetaTokenCountsBodyDict,
)
from .beta_token_counts_body_input import (
    BetaTokenCountsBodyInput,
    BetaTokenCountsBodyInputDict,
)
from .beta_token_counts_resource import (
    BetaTokenCountsResource,
)
from .beta_tool import (
    BetaTool,
)
from .beta_tool_call_caller import (
    BetaToolCallCaller,
)
from .beta_tool_call_caller_param import (
    BetaToolCallCallerParam,
)
from .beta_tool_choice_allowed import (
    BetaToolChoiceAllowed,
)
from .beta_tool_choice_custom import (
    BetaToolChoiceCustom,
)
from .beta_tool_choice_function import (
    BetaToolChoiceFunction,
)
from .beta_tool_choice_mcp import (
    BetaToolChoiceMCP,
)
from .beta_tool_choice_options import (
    BetaToolChoiceOptions,
)
from .beta_tool_choice_param import (
    BetaToolChoiceParam,
)
from .beta_tool_choice_types import (
    BetaToolChoiceTypes,
)
from .beta_tool_search_call import (
    BetaToolSearchCall,
)
from .beta_tool_search_call_item_param import (
    BetaToolSearchCallItemParam,
    BetaToolSearchCallItemParamDict,
)
from .beta_tool_search_execution_type import (
    BetaToolSearchExecutionType,
)
from .beta_tool_search_output import (
    BetaToolSearchOutput,
)
from .beta_tool_search_output_item_param import (
    BetaToolSearchOutputItemParam,
    BetaToolSearchOutputItemParamDict,
)
from .beta_tool_search_tool_param import (
    BetaToolSearchToolParam,
)
from .beta_tools_array import (
    BetaToolsArray,
)
from .beta_top_log_prob import (
    BetaTopLogProb,
)
from .beta_truncation_enum import (
    BetaTruncationEnum,
)
from .beta_type_param import (
    BetaTypeParam,
)
from .beta_url_citation_body import (
    BetaUrlCitationBody,
)
from .beta_url_citation_param import (
    BetaUrlCitationParam,
)
from .beta_vector_store_file_attributes import (
    BetaVectorStoreFileAttributes,
)
from .beta_verbosity import (
    BetaVerbosity,
)
from .beta_wait_param import (
    BetaWaitParam,
)
from .beta_web_search_action_find import (
    BetaWebSearchActionFind,
)
from .beta_web_search_action_open_page import (
    BetaWebSearchActionOpenPage,
)
from .beta_web_search_action_search import (
    BetaWebSearchActionSearch,
)
from .beta_web_search_approximate_location import (
    BetaWebSearchApproximateLocation,
)
from .beta_web_search_preview_tool import (
    BetaWebSearchPreviewTool,
)
from .beta_web_search_tool import (
    BetaWebSearchTool,
)
from .beta_web_search_tool_call import (
    BetaWebSearchToolCall,
    BetaWebSearchToolCallDict,
)
from .browser_authentication_request_item_resource import (
    BrowserAuthenticationRequestItemResource,
)
from .c2_pa_provenance_result import (
    C2PAProvenanceResult,
)
from .c2_pa_validation_state_api import (
    C2PAValidationStateApi,
)
from .callable_tool_allowed_caller import (
    CallableToolAllowedCaller,
)
from .certificate import (
    Certificate,
)
from .certificate_certificate_details import (
    CertificateCertificateDetails,
)
from .chat_completion_allowed_tools import (
    ChatCompletionAllowedTools,
    ChatCompletionAllowedToolsDict,
)
from .chat_completion_allowed_tools_choice import (
    ChatCompletionAllowedToolsChoice,
    ChatCompletionAllowedToolsChoiceDict,
)
from .chat_completion_deleted import (
    ChatCompletionDeleted,
)
from .chat_completion_function_call_option import (
    ChatCompletionFunctionCallOption,
    ChatCompletionFunctionCallOptionDict,
)
from .chat_completion_functions import (
    ChatCompletionFunctions,
    ChatCompletionFunctionsDict,
)
from .chat_completion_list import (
    ChatCompletionList,
)
from .chat_completion_message_custom_tool_call import (
    ChatCompletionMessageCustomToolCall,
    ChatCompletionMessageCustomToolCallDict,
)
from .chat_completion_message_custom_tool_call_custom import (
    ChatCompletionMessageCustomToolCallCustom,
    ChatCompletionMessageCustomToolCallCustomDict,
)
from .chat_completion_message_list import (
    ChatCompletionMessageList,
)
from .chat_completion_message_list_data_item import (
    ChatCompletionMessageListDataItem,
)
from .chat_completion_message_list_data_item_content_parts_item import (
    ChatCompletionMessageListDataItemContentPartsItem,
    UnknownChatCompletionMessageListDataItemContentPartsItem,
)
from .chat_completion_message_tool_call import (
    ChatCompletionMessageToolCall,
    ChatCompletionMessageToolCallDict,
)
from .chat_completion_message_tool_call_chunk import (
    ChatCompletionMessageToolCallChunk,
)
from .chat_completion_message_tool_call_chunk_custom import (
    ChatCompletionMessageToolCallChunkCustom,
)
from .chat_completion_message_tool_call_chunk_function import (
    ChatCompletionMessageToolCallChunkFunction,
)
from .chat_completion_message_tool_call_function import (
    ChatCompletionMessageToolCallFunction,
    ChatCompletionMessageToolCallFunctionDict,
)
from .chat_completion_message_tool_calls import (
    ChatCompletionMessageToolCalls,
)
from .chat_completion_message_tool_calls_item import (
    ChatCompletionMessageToolCallsItem,
    ChatCompletionMessageToolCallsItemDict,
    UnknownChatCompletionMessageToolCallsItem,
)
from .chat_completion_modalities import (
    ChatCompletionModalities,
)
from .chat_completion_moderation import (
    ChatCompletionModeration,
)
from .chat_completion_moderation_error import (
    ChatCompletionModerationError,
)
from .chat_completion_moderation_input import (
    ChatCompletionModerationInput,
    UnknownChatCompletionModerationInput,
)
from .chat_completion_moderation_output import (
    ChatCompletionModerationOutput,
    UnknownChatCompletionModerationOutput,
)
from .chat_completion_moderation_results import (
    ChatCompletionModerationResults,
)
from .chat_completion_named_tool_choice import (
    ChatCompletionNamedToolChoice,
    ChatCompletionNamedToolChoiceDict,
)
from .chat_completion_named_tool_choice_custom import (
    ChatCompletionNamedToolChoiceCustom,
    ChatCompletionNamedToolChoiceCustomDict,
)
from .chat_completion_named_tool_choice_custom_custom import (
    ChatCompletionNamedToolChoiceCustomCustom,
    ChatCompletionNamedToolChoiceCustomCustomDict,
)
from .chat_completion_named_tool_choice_function import (
    ChatCompletionNamedToolChoiceFunction,
    ChatCompletionNamedToolChoiceFunctionDict,
)
from .chat_completion_request_assistant_message import (
    ChatCompletionRequestAssistantMessage,
    ChatCompletionRequestAssistantMessageDict,
)
from .chat_completion_request_assistant_message_audio import (
    ChatCompletionRequestAssistantMessageAudio,
    ChatCompletionRequestAssistantMessageAudioDict,
)
from .chat_completion_request_assistant_message_content import (
    ChatCompletionRequestAssistantMessageContent,
    ChatCompletionRequestAssistantMessageContentDict,
)
from .chat_completion_request_assistant_message_content_part import (
    ChatCompletionRequestAssistantMessageContentPart,
    ChatCompletionRequestAssistantMessageContentPartDict,
    UnknownChatCompletionRequestAssistantMessageContentPart,
)
from .chat_completion_request_assistant_message_function_call import (
    ChatCompletionRequestAssistantMessageFunctionCall,
    ChatCompletionRequestAssistantMessageFunctionCallDict,
)
from .chat_completion_request_developer_message import (
    ChatCompletionRequestDeveloperMessage,
    ChatCompletionRequestDeveloperMessageDict,
)
from .chat_completion_request_developer_message_content import (
    ChatCompletionRequestDeveloperMessageContent,
    ChatCompletionRequestDeveloperMessageContentDict,
)
from .chat_completion_request_function_message import (
    ChatCompletionRequestFunctionMessage,
    ChatCompletionRequestFunctionMessageDict,
)
from .chat_completion_request_message import (
    ChatCompletionRequestMessage,
    ChatCompletionRequestMessageDict,
    UnknownChatCompletionRequestMessage,
)
from .chat_completion_request_message_content_part_audio import (
    ChatCompletionRequestMessageContentPartAudio,
    ChatCompletionRequestMessageContentPartAudioDict,
)
from .chat_completion_request_message_content_part_audio_input_audio import (
    ChatCompletionRequestMessageContentPartAudioInputAudio,
    ChatCompletionRequestMessageContentPartAudioInputAudioDict,
)
from .chat_completion_request_message_content_part_file import (
    ChatCompletionRequestMessageContentPartFile,
    ChatCompletionRequestMessageContentPartFileDict,
)
from .chat_completion_request_message_content_part_file_file import (
    ChatCompletionRequestMessageContentPartFileFile,
    ChatCompletionRequestMessageContentPartFileFileDict,
)
from .chat_completion_request_message_content_part_image import (
    ChatCompletionRequestMessageContentPartImage,
    ChatCompletionRequestMessageContentPartImageDict,
)
from .chat_completion_request_message_content_part_image_image_url import (
    ChatCompletionRequestMessageContentPartImageImageUrl,
    ChatCompletionRequestMessageContentPartImageImageUrlDict,
)
from .chat_completion_request_message_content_part_refusal import (
    ChatCompletionRequestMessageContentPartRefusal,
    ChatCompletionRequestMessageContentPartRefusalDict,
)
from .chat_completion_request_message_content_part_text import (
    ChatCompletionRequestMessageContentPartText,
    ChatCompletionRequestMessageContentPartTextDict,
)
from .chat_completion_request_system_message import (
    ChatCompletionRequestSystemMessage,
    ChatCompletionRequestSystemMessageDict,
)
from .chat_completion_request_system_message_content import (
    ChatCompletionRequestSystemMessageContent,
    ChatCompletionRequestSystemMessageContentDict,
)
from .chat_completion_request_system_message_content_part import (
    ChatCompletionRequestSystemMessageContentPart,
)
from .chat_completion_request_tool_message import (
    ChatCompletionRequestToolMessage,
    ChatCompletionRequestToolMessageDict,
)
from .chat_completion_request_tool_message_content import (
    ChatCompletionRequestToolMessageContent,
    ChatCompletionRequestToolMessageContentDict,
)
from .chat_completion_request_tool_message_content_part import (
    ChatCompletionRequestToolMessageContentPart,
)
from .chat_completion_request_user_message import (
    ChatCompletionRequestUserMessage,
    ChatCompletionRequestUserMessageDict,
)
from .chat_completion_request_user_message_content import (
    ChatCompletionRequestUserMessageContent,
    ChatCompletionRequestUserMessageContentDict,
)
from .chat_completion_request_user_message_content_part import (
    ChatCompletionRequestUserMessageContentPart,
    ChatCompletionRequestUserMessageContentPartDict,
    UnknownChatCompletionRequestUserMessageContentPart,
)
from .chat_completion_response_message import (
    ChatCompletionResponseMessage,
)
from .chat_completion_response_message_annotations_item import (
    ChatCompletionResponseMessageAnnotationsItem,
)
from .chat_completion_response_message_annotations_item_url_citation import (
    ChatCompletionResponseMessageAnnotationsItemUrlCitation,
)
from .chat_completion_response_message_audio import (
    ChatCompletionResponseMessageAudio,
)
from .chat_completion_response_message_function_call import (
    ChatCompletionResponseMessageFunctionCall,
)
from .chat_completion_role import (
    ChatCompletionRole,
)
from .chat_completion_stream_options import (
    ChatCompletionStreamOptions,
    ChatCompletionStreamOptionsDict,
)
from .chat_completion_stream_response_delta import (
    ChatCompletionStreamResponseDelta,
)
from .chat_completion_stream_response_delta_audio import (
    ChatCompletionStreamResponseDeltaAudio,
)
from .chat_completion_stream_response_delta_function_call import (
    ChatCompletionStreamResponseDeltaFunctionCall,
)
from .chat_completion_token_logprob import (
    ChatCompletionTokenLogprob,
)
from .chat_completion_token_logprob_top_logprobs_item import (
    ChatCompletionTokenLogprobTopLogprobsItem,
)
from .chat_completion_tool import (
    ChatCompletionTool,
    ChatCompletionToolDict,
)
from .chat_completion_tool_choice_option import (
    ChatCompletionToolChoiceOption,
    ChatCompletionToolChoiceOptionDict,
    UnknownChatCompletionToolChoiceOption,
)
from .chat_session_automatic_thread_titling import (
    ChatSessionAutomaticThreadTitling,
)
from .chat_session_chatkit_configuration import (
    ChatSessionChatkitConfiguration,
)
from .chat_session_file_upload import (
    ChatSessionFileUpload,
)
from .chat_session_history import (
    ChatSessionHistory,
)
from .chat_session_rate_limits import (
    ChatSessionRateLimits,
)
from .chat_session_resource import (
    ChatSessionResource,
)
from .chat_session_status import (
    ChatSessionStatus,
)
from .chatkit_configuration_param import (
    ChatkitConfigurationParam,
    ChatkitConfigurationParamDict,
)
from .chatkit_workflow import (
    ChatkitWorkflow,
)
from .chatkit_workflow_state_variables_value import (
    ChatkitWorkflowStateVariablesValue,
)
from .chatkit_workflow_tracing import (
    ChatkitWorkflowTracing,
)
from .chunking_strategy_request_param import (
    ChunkingStrategyRequestParam,
    ChunkingStrategyRequestParamDict,
    UnknownChunkingStrategyRequestParam,
)
from .click_button_type import (
    ClickButtonType,
)
from .click_param import (
    ClickParam,
    ClickParamDict,
)
from .client_tool_call_item import (
    ClientToolCallItem,
)
from .client_tool_call_status import (
    ClientToolCallStatus,
)
from .closed_status import (
    ClosedStatus,
)
from .code_interpreter_file_output import (
    CodeInterpreterFileOutput,
)
from .code_interpreter_file_output_files_item import (
    CodeInterpreterFileOutputFilesItem,
)
from .code_interpreter_output_image import (
    CodeInterpreterOutputImage,
    CodeInterpreterOutputImageDict,
)
from .code_interpreter_output_logs import (
    CodeInterpreterOutputLogs,
    CodeInterpreterOutputLogsDict,
)
from .code_interpreter_text_output import (
    CodeInterpreterTextOutput,
)
from .code_interpreter_tool import (
    CodeInterpreterTool,
    CodeInterpreterToolDict,
)
from .code_interpreter_tool_call import (
    CodeInterpreterToolCall,
    CodeInterpreterToolCallDict,
)
from .code_interpreter_tool_call_outputs_item import (
    CodeInterpreterToolCallOutputsItem,
    CodeInterpreterToolCallOutputsItemDict,
    UnknownCodeInterpreterToolCallOutputsItem,
)
from .code_interpreter_tool_container import (
    CodeInterpreterToolContainer,
    CodeInterpreterToolContainerDict,
)
from .compact_resource import (
    CompactResource,
)
from .compact_resource_image import (
    CompactResourceImage,
)
from .compact_response_method_public_body import (
    CompactResponseMethodPublicBody,
    CompactResponseMethodPublicBodyDict,
)
from .compact_response_method_public_body_image import (
    CompactResponseMethodPublicBodyImage,
    CompactResponseMethodPublicBodyImageDict,
)
from .compact_response_method_public_body_input import (
    CompactResponseMethodPublicBodyInput,
    CompactResponseMethodPublicBodyInputDict,
)
from .compaction_body import (
    CompactionBody,
)
from .compaction_summary_item_param import (
    CompactionSummaryItemParam,
    CompactionSummaryItemParamDict,
)
from .compaction_trigger_item_param import (
    CompactionTriggerItemParam,
    CompactionTriggerItemParamDict,
)
from .comparison_filter import (
    ComparisonFilter,
    ComparisonFilterDict,
)
from .comparison_filter_value import (
    ComparisonFilterValue,
    ComparisonFilterValueDict,
)
from .comparison_filter_value_item import (
    ComparisonFilterValueItem,
    ComparisonFilterValueItemDict,
)
from .complete_upload_request import (
    CompleteUploadRequest,
    CompleteUploadRequestDict,
)
from .completion_usage import (
    CompletionUsage,
)
from .completion_usage_completion_tokens_details import (
    CompletionUsageCompletionTokensDetails,
)
from .completion_usage_prompt_tokens_details import (
    CompletionUsagePromptTokensDetails,
)
from .compound_filter import (
    CompoundFilter,
    CompoundFilterDict,
)
from .compound_filter_filters_item import (
    CompoundFilterFiltersItem,
    CompoundFilterFiltersItemDict,
    UnknownCompoundFilterFiltersItem,
)
from .computer_action import (
    ComputerAction,
    ComputerActionDict,
    UnknownComputerAction,
)
from .computer_action_list import (
    ComputerActionList,
)
from .computer_call_output_item_param import (
    ComputerCallOutputItemParam,
    ComputerCallOutputItemParamDict,
)
from .computer_call_output_status import (
    ComputerCallOutputStatus,
)
from .computer_call_safety_check_param import (
    ComputerCallSafetyCheckParam,
    ComputerCallSafetyCheckParamDict,
)
from .computer_environment import (
    ComputerEnvironment,
)
from .computer_screenshot_content import (
    ComputerScreenshotContent,
)
from .computer_screenshot_image import (
    ComputerScreenshotImage,
    ComputerScreenshotImageDict,
)
from .computer_tool import (
    ComputerTool,
    ComputerToolDict,
)
from .computer_tool_call import (
    ComputerToolCall,
    ComputerToolCallDict,
)
from .computer_tool_call_output import (
    ComputerToolCallOutput,
)
from .computer_tool_call_output_resource import (
    ComputerToolCallOutputResource,
)
from .computer_use_approval_request_result_item_resource import (
    ComputerUseApprovalRequestResultItemResource,
)
from .computer_use_approval_request_result_item_resource_response import (
    ComputerUseApprovalRequestResultItemResourceResponse,
    UnknownComputerUseApprovalRequestResultItemResourceResponse,
)
from .computer_use_call_item_resource import (
    ComputerUseCallItemResource,
)
from .computer_use_call_item_resource_output import (
    ComputerUseCallItemResourceOutput,
)
from .computer_use_preview_tool import (
    ComputerUsePreviewTool,
    ComputerUsePreviewToolDict,
)
from .configuration_update_item_param import (
    ConfigurationUpdateItemParam,
    ConfigurationUpdateItemParamDict,
)
from .configuration_update_item_param_reasoning import (
    ConfigurationUpdateItemParamReasoning,
    ConfigurationUpdateItemParamReasoningDict,
)
from .configuration_update_item_param_text import (
    ConfigurationUpdateItemParamText,
    ConfigurationUpdateItemParamTextDict,
)
from .configuration_update_item_param_text_format import (
    ConfigurationUpdateItemParamTextFormat,
    ConfigurationUpdateItemParamTextFormatDict,
    UnknownConfigurationUpdateItemParamTextFormat,
)
from .container_auto_param import (
    ContainerAutoParam,
    ContainerAutoParamDict,
)
from .container_auto_param_network_policy import (
    ContainerAutoParamNetworkPolicy,
    ContainerAutoParamNetworkPolicyDict,
    UnknownContainerAutoParamNetworkPolicy,
)
from .container_auto_param_skills_item import (
    ContainerAutoParamSkillsItem,
    ContainerAutoParamSkillsItemDict,
    UnknownContainerAutoParamSkillsItem,
)
from .container_file_citation_body import (
    ContainerFileCitationBody,
    ContainerFileCitationBodyDict,
)
from .container_file_citation_param import (
    ContainerFileCitationParam,
    ContainerFileCitationParamDict,
)
from .container_file_list_resource import (
    ContainerFileListResource,
)
from .container_file_resource import (
    ContainerFileResource,
)
from .container_list_resource import (
    ContainerListResource,
)
from .container_memory_limit import (
    ContainerMemoryLimit,
)
from .container_network_policy_allowlist_param import (
    ContainerNetworkPolicyAllowlistParam,
    ContainerNetworkPolicyAllowlistParamDict,
)
from .container_network_policy_disabled_param import (
    ContainerNetworkPolicyDisabledParam,
    ContainerNetworkPolicyDisabledParamDict,
)
from .container_network_policy_domain_secret_param import (
    ContainerNetworkPolicyDomainSecretParam,
    ContainerNetworkPolicyDomainSecretParamDict,
)
from .container_reference_param import (
    ContainerReferenceParam,
    ContainerReferenceParamDict,
)
from .container_reference_resource import (
    ContainerReferenceResource,
)
from .container_resource import (
    ContainerResource,
)
from .container_resource_expires_after import (
    ContainerResourceExpiresAfter,
)
from .container_resource_network_policy import (
    ContainerResourceNetworkPolicy,
)
from .content import (
    Content,
    UnknownContent,
)
from .context_management_param import (
    ContextManagementParam,
    ContextManagementParamDict,
)
from .conversation_item import (
    ConversationItem,
    UnknownConversationItem,
)
from .conversation_item_list import (
    ConversationItemList,
)
from .conversation_param import (
    ConversationParam,
    ConversationParamDict,
)
from .conversation_param2 import (
    ConversationParam2,
    ConversationParam2Dict,
)
from .conversation_resource import (
    ConversationResource,
)
from .coord_param import (
    CoordParam,
    CoordParamDict,
)
from .costs_result import (
    CostsResult,
)
from .costs_result_amount import (
    CostsResultAmount,
)
from .costs_result_quantity_unit import (
    CostsResultQuantityUnit,
)
from .create_agent_automation_request import (
    CreateAgentAutomationRequest,
    CreateAgentAutomationRequestDict,
)
from .create_agent_automation_request_target import (
    CreateAgentAutomationRequestTarget,
    CreateAgentAutomationRequestTargetDict,
    UnknownCreateAgentAutomationRequestTarget,
)
from .create_agent_environment_file_request import (
    CreateAgentEnvironmentFileRequest,
    CreateAgentEnvironmentFileRequestDict,
)
from .create_agent_environment_request import (
    CreateAgentEnvironmentRequest,
    CreateAgentEnvironmentRequestDict,
)
from .create_agent_environment_request_environment import (
    CreateAgentEnvironmentRequestEnvironment,
    CreateAgentEnvironmentRequestEnvironmentDict,
)
from .create_agent_environment_request_environment_files_item import (
    CreateAgentEnvironmentRequestEnvironmentFilesItem,
    CreateAgentEnvironmentRequestEnvironmentFilesItemDict,
    UnknownCreateAgentEnvironmentRequestEnvironmentFilesItem,
)
from .create_agent_environment_request_environment_skills_item import (
    CreateAgentEnvironmentRequestEnvironmentSkillsItem,
    CreateAgentEnvironmentRequestEnvironmentSkillsItemDict,
    UnknownCreateAgentEnvironmentRequestEnvironmentSkillsItem,
)
from .create_agent_environment_template_request import (
    CreateAgentEnvironmentTemplateRequest,
    CreateAgentEnvironmentTemplateRequestDict,
)
from .create_agent_environment_template_request_files_item import (
    CreateAgentEnvironmentTemplateRequestFilesItem,
    CreateAgentEnvironmentTemplateRequestFilesItemDict,
    UnknownCreateAgentEnvironmentTemplateRequestFilesItem,
)
from .create_agent_environment_template_request_skills_item import (
    CreateAgentEnvironmentTemplateRequestSkillsItem,
    CreateAgentEnvironmentTemplateRequestSkillsItemDict,
    UnknownCreateAgentEnvironmentTemplateRequestSkillsItem,
)
from .create_agent_request import (
    CreateAgentRequest,
    CreateAgentRequestDict,
)
from .create_agent_session_event_request import (
    CreateAgentSessionEventRequest,
    CreateAgentSessionEventRequestDict,
)
from .create_agent_session_request import (
    CreateAgentSessionRequest,
    CreateAgentSessionRequestDict,
)
from .create_agent_session_request_environment import (
    CreateAgentSessionRequestEnvironment,
    CreateAgentSessionRequestEnvironmentDict,
    UnknownCreateAgentSessionRequestEnvironment,
)
from .create_agent_session_request_input import (
    CreateAgentSessionRequestInput,
    CreateAgentSessionRequestInputDict,
)
from .create_agent_session_request_stream_options import (
    CreateAgentSessionRequestStreamOptions,
    CreateAgentSessionRequestStreamOptionsDict,
)
from .create_assistant_request import (
    CreateAssistantRequest,
    CreateAssistantRequestDict,
)
from .create_assistant_request_model import (
    CreateAssistantRequestModel,
    CreateAssistantRequestModelDict,
)
from .create_assistant_request_resources_file_search_vector_stores_item import (
    CreateAssistantRequestResourcesFileSearchVectorStoresItem,
    CreateAssistantRequestResourcesFileSearchVectorStoresItemDict,
)
from .create_assistant_request_search_vector_stores_item_chunking_strategy import (
    CreateAssistantRequestSearchVectorStoresItemChunkingStrategy,
    CreateAssistantRequestSearchVectorStoresItemChunkingStrategyDict,
    UnknownCreateAssistantRequestSearchVectorStoresItemChunkingStrategy,
)
from .create_assistant_request_stores_item_chunking_strategy_static_static import (
    CreateAssistantRequestStoresItemChunkingStrategyStaticStatic,
    CreateAssistantRequestStoresItemChunkingStrategyStaticStaticDict,
)
from .create_assistant_request_tool_resources import (
    CreateAssistantRequestToolResources,
    CreateAssistantRequestToolResourcesDict,
)
from .create_assistant_request_tool_resources_code_interpreter import (
    CreateAssistantRequestToolResourcesCodeInterpreter,
    CreateAssistantRequestToolResourcesCodeInterpreterDict,
)
from .create_assistant_request_tool_resources_file_search import (
    CreateAssistantRequestToolResourcesFileSearch,
    CreateAssistantRequestToolResourcesFileSearchDict,
)
from .create_assistant_request_tools_item import (
    CreateAssistantRequestToolsItem,
    CreateAssistantRequestToolsItemDict,
    UnknownCreateAssistantRequestToolsItem,
)
from .create_assistant_request_vector_stores_item_chunking_strategy_auto import (
    CreateAssistantRequestVectorStoresItemChunkingStrategyAuto,
    CreateAssistantRequestVectorStoresItemChunkingStrategyAutoDict,
)
from .create_assistant_request_vector_stores_item_chunking_strategy_static import (
    CreateAssistantRequestVectorStoresItemChunkingStrategyStatic,
    CreateAssistantRequestVectorStoresItemChunkingStrategyStaticDict,
)
from .create_batch_request import (
    CreateBatchRequest,
    CreateBatchRequestDict,
)
from .create_chat_completion_request import (
    CreateChatCompletionRequest,
    CreateChatCompletionRequestDict,
)
from .create_chat_completion_request_audio import (
    CreateChatCompletionRequestAudio,
    CreateChatCompletionRequestAudioDict,
)
from .create_chat_completion_request_function_call import (
    CreateChatCompletionRequestFunctionCall,
    CreateChatCompletionRequestFunctionCallDict,
)
from .create_chat_completion_request_response_format import (
    CreateChatCompletionRequestResponseFormat,
    CreateChatCompletionRequestResponseFormatDict,
    UnknownCreateChatCompletionRequestResponseFormat,
)
from .create_chat_completion_request_tools_item import (
    CreateChatCompletionRequestToolsItem,
    CreateChatCompletionRequestToolsItemDict,
    UnknownCreateChatCompletionRequestToolsItem,
)
from .create_chat_completion_request_web_search_options import (
    CreateChatCompletionRequestWebSearchOptions,
    CreateChatCompletionRequestWebSearchOptionsDict,
)
from .create_chat_completion_request_web_search_options_user_location import (
    CreateChatCompletionRequestWebSearchOptionsUserLocation,
    CreateChatCompletionRequestWebSearchOptionsUserLocationDict,
)
from .create_chat_completion_response import (
    CreateChatCompletionResponse,
)
from .create_chat_completion_response_choices_item import (
    CreateChatCompletionResponseChoicesItem,
)
from .create_chat_completion_response_choices_item_logprobs import (
    CreateChatCompletionResponseChoicesItemLogprobs,
)
from .create_chat_completion_stream_response import (
    CreateChatCompletionStreamResponse,
)
from .create_chat_completion_stream_response_choices_item import (
    CreateChatCompletionStreamResponseChoicesItem,
)
from .create_chat_completion_stream_response_choices_item_logprobs import (
    CreateChatCompletionStreamResponseChoicesItemLogprobs,
)
from .create_chat_session_body import (
    CreateChatSessionBody,
    CreateChatSessionBodyDict,
)
from .create_completion_request import (
    CreateCompletionRequest,
    CreateCompletionRequestDict,
)
from .create_completion_request_model import (
    CreateCompletionRequestModel,
    CreateCompletionRequestModelDict,
)
from .create_completion_request_prompt import (
    CreateCompletionRequestPrompt,
    CreateCompletionRequestPromptDict,
)
from .create_completion_response import (
    CreateCompletionResponse,
)
from .create_completion_response_choices_item import (
    CreateCompletionResponseChoicesItem,
)
from .create_completion_response_choices_item_logprobs import (
    CreateCompletionResponseChoicesItemLogprobs,
)
from .create_container_body import (
    CreateContainerBody,
    CreateContainerBodyDict,
)
from .create_container_body_expires_after import (
    CreateContainerBodyExpiresAfter,
    CreateContainerBodyExpiresAfterDict,
)
from .create_container_body_network_policy import (
    CreateContainerBodyNetworkPolicy,
    CreateContainerBodyNetworkPolicyDict,
    UnknownCreateContainerBodyNetworkPolicy,
)
from .create_container_body_skills_item import (
    CreateContainerBodySkillsItem,
    CreateContainerBodySkillsItemDict,
    UnknownCreateContainerBodySkillsItem,
)
from .create_container_file_body import (
    CreateContainerFileBody,
    CreateContainerFileBodyDict,
)
from .create_content_provenance_body import (
    CreateContentProvenanceBody,
    CreateContentProvenanceBodyDict,
)
from .create_conversation_body import (
    CreateConversationBody,
    CreateConversationBodyDict,
)
from .create_conversation_items_request import (
    CreateConversationItemsRequest,
    CreateConversationItemsRequestDict,
)
from .create_decision_request import (
    CreateDecisionRequest,
    CreateDecisionRequestDict,
)
from .create_decision_request_input import (
    CreateDecisionRequestInput,
    CreateDecisionRequestInputDict,
)
from .create_decision_request_input_item import (
    CreateDecisionRequestInputItem,
    CreateDecisionRequestInputItemDict,
    UnknownCreateDecisionRequestInputItem,
)
from .create_decision_request_input_item_custom_tool_call_output import (
    CreateDecisionRequestInputItemCustomToolCallOutput,
    CreateDecisionRequestInputItemCustomToolCallOutputDict,
)
from .create_decision_request_input_item_custom_tool_call_output_output import (
    CreateDecisionRequestInputItemCustomToolCallOutputOutput,
    CreateDecisionRequestInputItemCustomToolCallOutputOutputDict,
)
from .create_decision_request_input_item_custom_tool_call_output_output_item import (
    CreateDecisionRequestInputItemCustomToolCallOutputOutputItem,
    CreateDecisionRequestInputItemCustomToolCallOutputOutputItemDict,
    UnknownCreateDecisionRequestInputItemCustomToolCallOutputOutputItem,
)
from .create_decision_request_input_item_function_call_output import (
    CreateDecisionRequestInputItemFunctionCallOutput,
    CreateDecisionRequestInputItemFunctionCallOutputDict,
)
from .create_decision_request_input_item_function_call_output_output import (
    CreateDecisionRequestInputItemFunctionCallOutputOutput,
    CreateDecisionRequestInputItemFunctionCallOutputOutputDict,
)
from .create_decision_request_input_item_function_call_output_output_item import (
    CreateDecisionRequestInputItemFunctionCallOutputOutputItem,
    CreateDecisionRequestInputItemFunctionCallOutputOutputItemDict,
    UnknownCreateDecisionRequestInputItemFunctionCallOutputOutputItem,
)
from .create_decision_request_input_item_message import (
    CreateDecisionRequestInputItemMessage,
    CreateDecisionRequestInputItemMessageDict,
)
from .create_decision_request_input_item_message2 import (
    CreateDecisionRequestInputItemMessage2,
    CreateDecisionRequestInputItemMessage2Dict,
    UnknownCreateDecisionRequestInputItemMessage2,
)
from .create_decision_request_input_item_message_assistant import (
    CreateDecisionRequestInputItemMessageAssistant,
    CreateDecisionRequestInputItemMessageAssistantDict,
)
from .create_decision_request_input_item_message_assistant_content import (
    CreateDecisionRequestInputItemMessageAssistantContent,
    CreateDecisionRequestInputItemMessageAssistantContentDict,
)
from .create_decision_request_input_item_message_assistant_content_item import (
    CreateDecisionRequestInputItemMessageAssistantContentItem,
    CreateDecisionRequestInputItemMessageAssistantContentItemDict,
    UnknownCreateDecisionRequestInputItemMessageAssistantContentItem,
)
from .create_decision_request_input_item_message_content import (
    CreateDecisionRequestInputItemMessageContent,
    CreateDecisionRequestInputItemMessageContentDict,
)
from .create_decision_request_input_item_message_param import (
    CreateDecisionRequestInputItemMessageParam,
    CreateDecisionRequestInputItemMessageParamDict,
)
from .create_decision_request_input_item_message_param_content import (
    CreateDecisionRequestInputItemMessageParamContent,
    CreateDecisionRequestInputItemMessageParamContentDict,
)
from .create_decision_request_input_item_message_system import (
    CreateDecisionRequestInputItemMessageSystem,
    CreateDecisionRequestInputItemMessageSystemDict,
)
from .create_decision_request_input_item_message_system_content import (
    CreateDecisionRequestInputItemMessageSystemContent,
    CreateDecisionRequestInputItemMessageSystemContentDict,
)
from .create_decision_request_prompt_cache_options import (
    CreateDecisionRequestPromptCacheOptions,
    CreateDecisionRequestPromptCacheOptionsDict,
)
from .create_decision_request_questions_item import (
    CreateDecisionRequestQuestionsItem,
    CreateDecisionRequestQuestionsItemDict,
    UnknownCreateDecisionRequestQuestionsItem,
)
from .create_embedding_request import (
    CreateEmbeddingRequest,
    CreateEmbeddingRequestDict,
)
from .create_embedding_request_input import (
    CreateEmbeddingRequestInput,
    CreateEmbeddingRequestInputDict,
)
from .create_embedding_request_model import (
    CreateEmbeddingRequestModel,
    CreateEmbeddingRequestModelDict,
)
from .create_embedding_response import (
    CreateEmbeddingResponse,
)
from .create_embedding_response_usage import (
    CreateEmbeddingResponseUsage,
)
from .create_eval_completions_run_data_source import (
    CreateEvalCompletionsRunDataSource,
    CreateEvalCompletionsRunDataSourceDict,
)
from .create_eval_completions_run_data_source_input_messages import (
    CreateEvalCompletionsRunDataSourceInputMessages,
    CreateEvalCompletionsRunDataSourceInputMessagesDict,
    UnknownCreateEvalCompletionsRunDataSourceInputMessages,
)
from .create_eval_completions_run_data_source_input_messages_item_reference import (
    CreateEvalCompletionsRunDataSourceInputMessagesItemReference,
    CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict,
)
from .create_eval_completions_run_data_source_input_messages_template import (
    CreateEvalCompletionsRunDataSourceInputMessagesTemplate,
    CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict,
)
from .create_eval_completions_run_data_source_params_response_format import (
    CreateEvalCompletionsRunDataSourceParamsResponseFormat,
    CreateEvalCompletionsRunDataSourceParamsResponseFormatDict,
    UnknownCreateEvalCompletionsRunDataSourceParamsResponseFormat,
)
from .create_eval_completions_run_data_source_sampling_params import (
    CreateEvalCompletionsRunDataSourceSamplingParams,
    CreateEvalCompletionsRunDataSourceSamplingParamsDict,
)
from .create_eval_completions_run_data_source_source import (
    CreateEvalCompletionsRunDataSourceSource,
    CreateEvalCompletionsRunDataSourceSourceDict,
    UnknownCreateEvalCompletionsRunDataSourceSource,
)
from .create_eval_completions_run_data_source_template_template_item import (
    CreateEvalCompletionsRunDataSourceTemplateTemplateItem,
    CreateEvalCompletionsRunDataSourceTemplateTemplateItemDict,
)
from .create_eval_custom_data_source_config import (
    CreateEvalCustomDataSourceConfig,
    CreateEvalCustomDataSourceConfigDict,
)
from .create_eval_item import (
    CreateEvalItem,
    CreateEvalItemDict,
    UnknownCreateEvalItem,
)
from .create_eval_item_object import (
    CreateEvalItemObject,
    CreateEvalItemObjectDict,
)
from .create_eval_jsonl_run_data_source import (
    CreateEvalJsonlRunDataSource,
    CreateEvalJsonlRunDataSourceDict,
)
from .create_eval_jsonl_run_data_source_source import (
    CreateEvalJsonlRunDataSourceSource,
    CreateEvalJsonlRunDataSourceSourceDict,
    UnknownCreateEvalJsonlRunDataSourceSource,
)
from .create_eval_label_model_grader import (
    CreateEvalLabelModelGrader,
    CreateEvalLabelModelGraderDict,
)
from .create_eval_logs_data_source_config import (
    CreateEvalLogsDataSourceConfig,
    CreateEvalLogsDataSourceConfigDict,
)
from .create_eval_request import (
    CreateEvalRequest,
    CreateEvalRequestDict,
)
from .create_eval_request_data_source_config import (
    CreateEvalRequestDataSourceConfig,
    CreateEvalRequestDataSourceConfigDict,
    UnknownCreateEvalRequestDataSourceConfig,
)
from .create_eval_request_testing_criteria_item import (
    CreateEvalRequestTestingCriteriaItem,
    CreateEvalRequestTestingCriteriaItemDict,
    UnknownCreateEvalRequestTestingCriteriaItem,
)
from .create_eval_responses_run_data_source import (
    CreateEvalResponsesRunDataSource,
    CreateEvalResponsesRunDataSourceDict,
)
from .create_eval_responses_run_data_source_input_messages import (
    CreateEvalResponsesRunDataSourceInputMessages,
    CreateEvalResponsesRunDataSourceInputMessagesDict,
    UnknownCreateEvalResponsesRunDataSourceInputMessages,
)
from .create_eval_responses_run_data_source_input_messages_item_reference import (
    CreateEvalResponsesRunDataSourceInputMessagesItemReference,
    CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict,
)
from .create_eval_responses_run_data_source_input_messages_template import (
    CreateEvalResponsesRunDataSourceInputMessagesTemplate,
    CreateEvalResponsesRunDataSourceInputMessagesTemplateDict,
)
from .create_eval_responses_run_data_source_messages_template_template_item import (
    CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem,
    CreateEvalResponsesRunDataSourceMessagesTemplateTemplateItemDict,
    UnknownCreateEvalResponsesRunDataSourceMessagesTemplateTemplateItem,
)
from .create_eval_responses_run_data_source_sampling_params import (
    CreateEvalResponsesRunDataSourceSamplingParams,
    CreateEvalResponsesRunDataSourceSamplingParamsDict,
)
from .create_eval_responses_run_data_source_sampling_params_text import (
    CreateEvalResponsesRunDataSourceSamplingParamsText,
    CreateEvalResponsesRunDataSourceSamplingParamsTextDict,
)
from .create_eval_responses_run_data_source_source import (
    CreateEvalResponsesRunDataSourceSource,
    CreateEvalResponsesRunDataSourceSourceDict,
    UnknownCreateEvalResponsesRunDataSourceSource,
)
from .create_eval_responses_run_data_source_template_template_item_object import (
    CreateEvalResponsesRunDataSourceTemplateTemplateItemObject,
    CreateEvalResponsesRunDataSourceTemplateTemplateItemObjectDict,
)
from .create_eval_run_request import (
    CreateEvalRunRequest,
    CreateEvalRunRequestDict,
)
from .create_eval_run_request_data_source import (
    CreateEvalRunRequestDataSource,
    CreateEvalRunRequestDataSourceDict,
    UnknownCreateEvalRunRequestDataSource,
)
from .create_eval_stored_completions_data_source_config import (
    CreateEvalStoredCompletionsDataSourceConfig,
    CreateEvalStoredCompletionsDataSourceConfigDict,
)
from .create_external_key_request import (
    CreateExternalKeyRequest,
    CreateExternalKeyRequestDict,
)
from .create_external_storage_request import (
    CreateExternalStorageRequest,
    CreateExternalStorageRequestDict,
)
from .create_external_storage_request_provider import (
    CreateExternalStorageRequestProvider,
    CreateExternalStorageRequestProviderDict,
    UnknownCreateExternalStorageRequestProvider,
)
from .create_external_storage_request_provider_aws import (
    CreateExternalStorageRequestProviderAws,
    CreateExternalStorageRequestProviderAwsDict,
)
from .create_external_storage_request_provider_azure import (
    CreateExternalStorageRequestProviderAzure,
    CreateExternalStorageRequestProviderAzureDict,
)
from .create_external_storage_request_provider_gcp import (
    CreateExternalStorageRequestProviderGcp,
    CreateExternalStorageRequestProviderGcpDict,
)
from .create_file_request import (
    CreateFileRequest,
    CreateFileRequestDict,
)
from .create_fine_tuning_checkpoint_permission_request import (
    CreateFineTuningCheckpointPermissionRequest,
    CreateFineTuningCheckpointPermissionRequestDict,
)
from .create_fine_tuning_job_request import (
    CreateFineTuningJobRequest,
    CreateFineTuningJobRequestDict,
)
from .create_fine_tuning_job_request_hyperparameters import (
    CreateFineTuningJobRequestHyperparameters,
    CreateFineTuningJobRequestHyperparametersDict,
)
from .create_fine_tuning_job_request_hyperparameters_batch_size import (
    CreateFineTuningJobRequestHyperparametersBatchSize,
    CreateFineTuningJobRequestHyperparametersBatchSizeDict,
)
from .create_fine_tuning_job_request_hyperparameters_n_epochs import (
    CreateFineTuningJobRequestHyperparametersNEpochs,
    CreateFineTuningJobRequestHyperparametersNEpochsDict,
)
from .create_fine_tuning_job_request_integrations_item import (
    CreateFineTuningJobRequestIntegrationsItem,
    CreateFineTuningJobRequestIntegrationsItemDict,
)
from .create_fine_tuning_job_request_integrations_item_wandb import (
    CreateFineTuningJobRequestIntegrationsItemWandb,
    CreateFineTuningJobRequestIntegrationsItemWandbDict,
)
from .create_fine_tuning_job_request_learning_rate_multiplier import (
    CreateFineTuningJobRequestLearningRateMultiplier,
    CreateFineTuningJobRequestLearningRateMultiplierDict,
)
from .create_fine_tuning_job_request_model import (
    CreateFineTuningJobRequestModel,
    CreateFineTuningJobRequestModelDict,
)
from .create_group_body import (
    CreateGroupBody,
    CreateGroupBodyDict,
)
from .create_group_user_body import (
    CreateGroupUserBody,
    CreateGroupUserBodyDict,
)
from .create_image_edit_request import (
    CreateImageEditRequest,
    CreateImageEditRequestDict,
)
from .create_image_edit_request_image import (
    CreateImageEditRequestImage,
    CreateImageEditRequestImageDict,
)
from .create_image_edit_request_model import (
    CreateImageEditRequestModel,
    CreateImageEditRequestModelDict,
)
from .create_image_edit_request_size import (
    CreateImageEditRequestSize,
    CreateImageEditRequestSizeDict,
)
from .create_image_edit_request_svg import (
    CreateImageEditRequestSvg,
    CreateImageEditRequestSvgDict,
)
from .create_image_request import (
    CreateImageRequest,
    CreateImageRequestDict,
)
from .create_image_request_model import (
    CreateImageRequestModel,
    CreateImageRequestModelDict,
)
from .create_image_request_size import (
    CreateImageRequestSize,
    CreateImageRequestSizeDict,
)
from .create_image_variation_request import (
    CreateImageVariationRequest,
    CreateImageVariationRequestDict,
)
from .create_image_variation_request_model import (
    CreateImageVariationRequestModel,
    CreateImageVariationRequestModelDict,
)
from .create_live_session_request import (
    CreateLiveSessionRequest,
    CreateLiveSessionRequestDict,
)
from .create_live_session_request_transport import (
    CreateLiveSessionRequestTransport,
    CreateLiveSessionRequestTransportDict,
)
from .create_message_request import (
    CreateMessageRequest,
    CreateMessageRequestDict,
)
from .create_message_request_attachments_item import (
    CreateMessageRequestAttachmentsItem,
    CreateMessageRequestAttachmentsItemDict,
)
from .create_message_request_attachments_item_tools_item import (
    CreateMessageRequestAttachmentsItemToolsItem,
    CreateMessageRequestAttachmentsItemToolsItemDict,
    UnknownCreateMessageRequestAttachmentsItemToolsItem,
)
from .create_message_request_content import (
    CreateMessageRequestContent,
    CreateMessageRequestContentDict,
)
from .create_message_request_content_item import (
    CreateMessageRequestContentItem,
    CreateMessageRequestContentItemDict,
    UnknownCreateMessageRequestContentItem,
)
from .create_model_response_properties import (
    CreateModelResponseProperties,
)
from .create_moderation_request import (
    CreateModerationRequest,
    CreateModerationRequestDict,
)
from .create_moderation_request_input import (
    CreateModerationRequestInput,
    CreateModerationRequestInputDict,
)
from .create_moderation_request_input_item import (
    CreateModerationRequestInputItem,
    CreateModerationRequestInputItemDict,
    UnknownCreateModerationRequestInputItem,
)
from .create_moderation_request_input_item_image_url import (
    CreateModerationRequestInputItemImageUrl,
    CreateModerationRequestInputItemImageUrlDict,
)
from .create_moderation_request_input_item_image_url_image_url import (
    CreateModerationRequestInputItemImageUrlImageUrl,
    CreateModerationRequestInputItemImageUrlImageUrlDict,
)
from .create_moderation_request_input_item_text import (
    CreateModerationRequestInputItemText,
    CreateModerationRequestInputItemTextDict,
)
from .create_moderation_request_model import (
    CreateModerationRequestModel,
    CreateModerationRequestModelDict,
)
from .create_moderation_response import (
    CreateModerationResponse,
)
from .create_moderation_response_results_item import (
    CreateModerationResponseResultsItem,
)
from .create_moderation_response_results_item_categories import (
    CreateModerationResponseResultsItemCategories,
)
from .create_moderation_response_results_item_category_applied_input_types import (
    CreateModerationResponseResultsItemCategoryAppliedInputTypes,
)
from .create_moderation_response_results_item_category_scores import (
    CreateModerationResponseResultsItemCategoryScores,
)
from .create_project_service_account_api_key_body import (
    CreateProjectServiceAccountApiKeyBody,
    CreateProjectServiceAccountApiKeyBodyDict,
)
from .create_response import (
    CreateResponse,
    CreateResponseDict,
)
from .create_response_access_programs import (
    CreateResponseAccessPrograms,
    CreateResponseAccessProgramsDict,
)
from .create_response_background_options import (
    CreateResponseBackgroundOptions,
    CreateResponseBackgroundOptionsDict,
)
from .create_run_request import (
    CreateRunRequest,
    CreateRunRequestDict,
)
from .create_run_request_model import (
    CreateRunRequestModel,
    CreateRunRequestModelDict,
)
from .create_run_request_tools_item import (
    CreateRunRequestToolsItem,
    CreateRunRequestToolsItemDict,
    UnknownCreateRunRequestToolsItem,
)
from .create_skill_body import (
    CreateSkillBody,
    CreateSkillBodyDict,
)
from .create_skill_body_files import (
    CreateSkillBodyFiles,
    CreateSkillBodyFilesDict,
)
from .create_skill_version_body import (
    CreateSkillVersionBody,
    CreateSkillVersionBodyDict,
)
from .create_skill_version_body_files import (
    CreateSkillVersionBodyFiles,
    CreateSkillVersionBodyFilesDict,
)
from .create_speech_request import (
    CreateSpeechRequest,
    CreateSpeechRequestDict,
)
from .create_speech_request_model import (
    CreateSpeechRequestModel,
    CreateSpeechRequestModelDict,
)
from .create_speech_response_stream_event import (
    CreateSpeechResponseStreamEvent,
    UnknownCreateSpeechResponseStreamEvent,
)
from .create_spend_alert_body import (
    CreateSpendAlertBody,
    CreateSpendAlertBodyDict,
)
from .create_thread_and_run_request import (
    CreateThreadAndRunRequest,
    CreateThreadAndRunRequestDict,
)
from .create_thread_and_run_request_model import (
    CreateThreadAndRunRequestModel,
    CreateThreadAndRunRequestModelDict,
)
from .create_thread_and_run_request_tool_resources import (
    CreateThreadAndRunRequestToolResources,
    CreateThreadAndRunRequestToolResourcesDict,
)
from .create_thread_and_run_request_tool_resources_code_interpreter import (
    CreateThreadAndRunRequestToolResourcesCodeInterpreter,
    CreateThreadAndRunRequestToolResourcesCodeInterpreterDict,
)
from .create_thread_and_run_request_tool_resources_file_search import (
    CreateThreadAndRunRequestToolResourcesFileSearch,
    CreateThreadAndRunRequestToolResourcesFileSearchDict,
)
from .create_thread_and_run_request_tools_item import (
    CreateThreadAndRunRequestToolsItem,
    CreateThreadAndRunRequestToolsItemDict,
    UnknownCreateThreadAndRunRequestToolsItem,
)
from .create_thread_request import (
    CreateThreadRequest,
    CreateThreadRequestDict,
)
from .create_thread_request_search_vector_stores_item_chunking_strategy import (
    CreateThreadRequestSearchVectorStoresItemChunkingStrategy,
    CreateThreadRequestSearchVectorStoresItemChunkingStrategyDict,
    UnknownCreateThreadRequestSearchVectorStoresItemChunkingStrategy,
)
from .create_thread_request_stores_item_chunking_strategy_static_static import (
    CreateThreadRequestStoresItemChunkingStrategyStaticStatic,
    CreateThreadRequestStoresItemChunkingStrategyStaticStaticDict,
)
from .create_thread_request_tool_resources import (
    CreateThreadRequestToolResources,
    CreateThreadRequestToolResourcesDict,
)
from .create_thread_request_tool_resources_code_interpreter import (
    CreateThreadRequestToolResourcesCodeInterpreter,
    CreateThreadRequestToolResourcesCodeInterpreterDict,
)
from .create_thread_request_tool_resources_file_search import (
    CreateThreadRequestToolResourcesFileSearch,
    CreateThreadRequestToolResourcesFileSearchDict,
)
from .create_thread_request_tool_resources_file_search_vector_stores_item import (
    CreateThreadRequestToolResourcesFileSearchVectorStoresItem,
    CreateThreadRequestToolResourcesFileSearchVectorStoresItemDict,
)
from .create_thread_request_vector_stores_item_chunking_strategy_auto import (
    CreateThreadRequestVectorStoresItemChunkingStrategyAuto,
    CreateThreadRequestVectorStoresItemChunkingStrategyAutoDict,
)
from .create_thread_request_vector_stores_item_chunking_strategy_static import (
    CreateThreadRequestVectorStoresItemChunkingStrategyStatic,
    CreateThreadRequestVectorStoresItemChunkingStrategyStaticDict,
)
from .create_transcription_request import (
    CreateTranscriptionRequest,
    CreateTranscriptionRequestDict,
)
from .create_transcription_request_chunking_strategy import (
    CreateTranscriptionRequestChunkingStrategy,
    CreateTranscriptionRequestChunkingStrategyDict,
)
from .create_transcription_request_model import (
    CreateTranscriptionRequestModel,
    CreateTranscriptionRequestModelDict,
)
from .create_transcription_response import (
    CreateTranscriptionResponse,
)
from .create_transcription_response_diarized_json import (
    CreateTranscriptionResponseDiarizedJson,
)
from .create_transcription_response_diarized_json_usage import (
    CreateTranscriptionResponseDiarizedJsonUsage,
    UnknownCreateTranscriptionResponseDiarizedJsonUsage,
)
from .create_transcription_response_json import (
    CreateTranscriptionResponseJson,
)
from .create_transcription_response_json_logprobs_item import (
    CreateTranscriptionResponseJsonLogprobsItem,
)
from .create_transcription_response_json_usage import (
    CreateTranscriptionResponseJsonUsage,
    UnknownCreateTranscriptionResponseJsonUsage,
)
from .create_transcription_response_stream_event import (
    CreateTranscriptionResponseStreamEvent,
    UnknownCreateTranscriptionResponseStreamEvent,
)
from .create_transcription_response_verbose_json import (
    CreateTranscriptionResponseVerboseJson,
)
from .create_translation_request import (
    CreateTranslationRequest,
    CreateTranslationRequestDict,
)
from .create_translation_request_model import (
    CreateTranslationRequestModel,
    CreateTranslationRequestModelDict,
)
from .create_translation_response import (
    CreateTranslationResponse,
)
from .create_translation_response_json import (
    CreateTranslationResponseJson,
)
from .create_translation_response_verbose_json import (
    CreateTranslationResponseVerboseJson,
)
from .create_upload_request import (
    CreateUploadRequest,
    CreateUploadRequestDict,
)
from .create_vault_credential_auth_environment_variable import (
    CreateVaultCredentialAuthEnvironmentVariable,
    CreateVaultCredentialAuthEnvironmentVariableDict,
)
from .create_vault_credential_auth_mcp_oauth import (
    CreateVaultCredentialAuthMcpOauth,
    CreateVaultCredentialAuthMcpOauthDict,
)
from .create_vault_credential_auth_mcp_oauth_refresh import (
    CreateVaultCredentialAuthMcpOauthRefresh,
    CreateVaultCredentialAuthMcpOauthRefreshDict,
)
from .create_vault_credential_auth_static_bearer import (
    CreateVaultCredentialAuthStaticBearer,
    CreateVaultCredentialAuthStaticBearerDict,
)
from .create_vault_credential_request import (
    CreateVaultCredentialRequest,
    CreateVaultCredentialRequestDict,
)
from .create_vault_request import (
    CreateVaultRequest,
    CreateVaultRequestDict,
)
from .create_vector_store_file_batch_request import (
    CreateVectorStoreFileBatchRequest,
    CreateVectorStoreFileBatchRequestDict,
)
from .create_vector_store_file_request import (
    CreateVectorStoreFileRequest,
    CreateVectorStoreFileRequestDict,
)
from .create_vector_store_request import (
    CreateVectorStoreRequest,
    CreateVectorStoreRequestDict,
)
from .create_vector_store_request_chunking_strategy import (
    CreateVectorStoreRequestChunkingStrategy,
    CreateVectorStoreRequestChunkingStrategyDict,
    UnknownCreateVectorStoreRequestChunkingStrategy,
)
from .create_video_character_body import (
    CreateVideoCharacterBody,
    CreateVideoCharacterBodyDict,
)
from .create_video_edit_json_body import (
    CreateVideoEditJsonBody,
    CreateVideoEditJsonBodyDict,
)
from .create_video_edit_multipart_body import (
    CreateVideoEditMultipartBody,
    CreateVideoEditMultipartBodyDict,
)
from .create_video_edit_multipart_body_video import (
    CreateVideoEditMultipartBodyVideo,
    CreateVideoEditMultipartBodyVideoDict,
)
from .create_video_extend_json_body import (
    CreateVideoExtendJsonBody,
    CreateVideoExtendJsonBodyDict,
)
from .create_video_extend_multipart_body import (
    CreateVideoExtendMultipartBody,
    CreateVideoExtendMultipartBodyDict,
)
from .create_video_extend_multipart_body_video import (
    CreateVideoExtendMultipartBodyVideo,
    CreateVideoExtendMultipartBodyVideoDict,
)
from .create_video_json_body import (
    CreateVideoJsonBody,
    CreateVideoJsonBodyDict,
)
from .create_video_multipart_body import (
    CreateVideoMultipartBody,
    CreateVideoMultipartBodyDict,
)
from .create_video_multipart_body_input_reference import (
    CreateVideoMultipartBodyInputReference,
    CreateVideoMultipartBodyInputReferenceDict,
)
from .create_video_remix_body import (
    CreateVideoRemixBody,
    CreateVideoRemixBodyDict,
)
from .create_voice_consent_request import (
    CreateVoiceConsentRequest,
    CreateVoiceConsentRequestDict,
)
from .create_voice_request import (
    CreateVoiceRequest,
    CreateVoiceRequestDict,
)
from .create_webhook_endpoint_request import (
    CreateWebhookEndpointRequest,
    CreateWebhookEndpointRequestDict,
)
from .create_workload_identity_federation_rule_request import (
    CreateWorkloadIdentityFederationRuleRequest,
    CreateWorkloadIdentityFederationRuleRequestDict,
)
from .create_workload_identity_federation_rule_request_matchers_value import (
    CreateWorkloadIdentityFederationRuleRequestMatchersValue,
    CreateWorkloadIdentityFederationRuleRequestMatchersValueDict,
)
from .create_workload_identity_federation_rule_request_permissions import (
    CreateWorkloadIdentityFederationRuleRequestPermissions,
    CreateWorkloadIdentityFederationRuleRequestPermissionsDict,
    UnknownCreateWorkloadIdentityFederationRuleRequestPermissions,
)
from .create_workload_identity_provider_request import (
    CreateWorkloadIdentityProviderRequest,
    CreateWorkloadIdentityProviderRequestDict,
)
from .create_workload_identity_provider_request_verification import (
    CreateWorkloadIdentityProviderRequestVerification,
    CreateWorkloadIdentityProviderRequestVerificationDict,
    UnknownCreateWorkloadIdentityProviderRequestVerification,
)
from .custom_grammar_format_param import (
    CustomGrammarFormatParam,
    CustomGrammarFormatParamDict,
)
from .custom_text_format_param import (
    CustomTextFormatParam,
    CustomTextFormatParamDict,
)
from .custom_tool_call import (
    CustomToolCall,
    CustomToolCallDict,
)
from .custom_tool_call_output import (
    CustomToolCallOutput,
    CustomToolCallOutputDict,
)
from .custom_tool_call_output_output import (
    CustomToolCallOutputOutput,
    CustomToolCallOutputOutputDict,
)
from .custom_tool_call_output_resource import (
    CustomToolCallOutputResource,
)
from .custom_tool_call_resource import (
    CustomToolCallResource,
)
from .custom_tool_chat_completions import (
    CustomToolChatCompletions,
    CustomToolChatCompletionsDict,
)
from .custom_tool_chat_completions_custom import (
    CustomToolChatCompletionsCustom,
    CustomToolChatCompletionsCustomDict,
)
from .custom_tool_chat_completions_custom_format import (
    CustomToolChatCompletionsCustomFormat,
    CustomToolChatCompletionsCustomFormatDict,
    UnknownCustomToolChatCompletionsCustomFormat,
)
from .custom_tool_chat_completions_custom_format_grammar import (
    CustomToolChatCompletionsCustomFormatGrammar,
    CustomToolChatCompletionsCustomFormatGrammarDict,
)
from .custom_tool_chat_completions_custom_format_grammar_grammar import (
    CustomToolChatCompletionsCustomFormatGrammarGrammar,
    CustomToolChatCompletionsCustomFormatGrammarGrammarDict,
)
from .custom_tool_chat_completions_custom_format_text import (
    CustomToolChatCompletionsCustomFormatText,
    CustomToolChatCompletionsCustomFormatTextDict,
)
from .custom_tool_param import (
    CustomToolParam,
    CustomToolParamDict,
)
from .custom_tool_param_format import (
    CustomToolParamFormat,
    CustomToolParamFormatDict,
    UnknownCustomToolParamFormat,
)
from .decision import (
    Decision,
)
from .decision_answers_item import (
    DecisionAnswersItem,
    UnknownDecisionAnswersItem,
)
from .decision_answers_item_choice import (
    DecisionAnswersItemChoice,
)
from .decision_answers_item_choice_choice import (
    DecisionAnswersItemChoiceChoice,
)
from .decision_answers_item_choice_probabilities_item import (
    DecisionAnswersItemChoiceProbabilitiesItem,
)
from .decision_answers_item_choice_probabilities_item_value import (
    DecisionAnswersItemChoiceProbabilitiesItemValue,
)
from .decision_answers_item_predicate import (
    DecisionAnswersItemPredicate,
)
from .decision_answers_item_refusal import (
    DecisionAnswersItemRefusal,
)
from .decision_answers_item_score import (
    DecisionAnswersItemScore,
)
from .decision_answers_item_score_probabilities_item import (
    DecisionAnswersItemScoreProbabilitiesItem,
)
from .decision_input_image import (
    DecisionInputImage,
    DecisionInputImageDict,
)
from .decision_input_image_param import (
    DecisionInputImageParam,
    DecisionInputImageParamDict,
)
from .decision_input_json import (
    DecisionInputJSON,
    DecisionInputJSONDict,
)
from .decision_input_json_data import (
    DecisionInputJSONData,
    DecisionInputJSONDataDict,
)
from .decision_input_part_union import (
    DecisionInputPartUnion,
    DecisionInputPartUnionDict,
    UnknownDecisionInputPartUnion,
)
from .decision_input_text import (
    DecisionInputText,
    DecisionInputTextDict,
)
from .decision_prompt_cache_breakpoint import (
    DecisionPromptCacheBreakpoint,
    DecisionPromptCacheBreakpointDict,
)
from .decision_usage import (
    DecisionUsage,
)
from .decision_usage_input_tokens_details import (
    DecisionUsageInputTokensDetails,
)
from .decision_usage_output_tokens_details import (
    DecisionUsageOutputTokensDetails,
)
from .delegation_config_tools_item_shell_environment_container_auto import (
    DelegationConfigToolsItemShellEnvironmentContainerAuto,
    DelegationConfigToolsItemShellEnvironmentContainerAutoDict,
)
from .delegation_config_tools_item_shell_environment_container_auto_item import (
    DelegationConfigToolsItemShellEnvironmentContainerAutoItem,
    DelegationConfigToolsItemShellEnvironmentContainerAutoItemDict,
    UnknownDelegationConfigToolsItemShellEnvironmentContainerAutoItem,
)
from .delegation_config_tools_item_shell_environment_container_auto_policy import (
    DelegationConfigToolsItemShellEnvironmentContainerAutoPolicy,
    DelegationConfigToolsItemShellEnvironmentContainerAutoPolicyDict,
    UnknownDelegationConfigToolsItemShellEnvironmentContainerAutoPolicy,
)
from .delete_assistant_response import (
    DeleteAssistantResponse,
)
from .delete_certificate_response import (
    DeleteCertificateResponse,
)
from .delete_eval_response import (
    DeleteEvalResponse,
)
from .delete_eval_run_response import (
    DeleteEvalRunResponse,
)
from .delete_file_response import (
    DeleteFileResponse,
)
from .delete_fine_tuning_checkpoint_permission_response import (
    DeleteFineTuningCheckpointPermissionResponse,
)
from .delete_message_response import (
    DeleteMessageResponse,
)
from .delete_model_response import (
    DeleteModelResponse,
)
from .delete_thread_response import (
    DeleteThreadResponse,
)
from .delete_vector_store_file_response import (
    DeleteVectorStoreFileResponse,
)
from .delete_vector_store_response import (
    DeleteVectorStoreResponse,
)
from .deleted_conversation import (
    DeletedConversation,
)
from .deleted_conversation_resource import (
    DeletedConversationResource,
)
from .deleted_role_assignment_resource import (
    DeletedRoleAssignmentResource,
)
from .deleted_skill_resource import (
    DeletedSkillResource,
)
from .deleted_skill_version_resource import (
    DeletedSkillVersionResource,
)
from .deleted_thread_resource import (
    DeletedThreadResource,
)
from .deleted_video_resource import (
    DeletedVideoResource,
)
from .detail_enum import (
    DetailEnum,
)
from .direct_tool_call_caller import (
    DirectToolCallCaller,
    DirectToolCallCallerDict,
)
from .direct_tool_call_caller_param import (
    DirectToolCallCallerParam,
    DirectToolCallCallerParamDict,
)
from .done_event import (
    DoneEvent,
)
from .double_click_action import (
    DoubleClickAction,
    DoubleClickActionDict,
)
from .drag_param import (
    DragParam,
    DragParamDict,
)
from .drag_point import (
    DragPoint,
)
from .easy_input_message import (
    EasyInputMessage,
    EasyInputMessageDict,
)
from .easy_input_message_content import (
    EasyInputMessageContent,
    EasyInputMessageContentDict,
)
from .edit_image_body_json_param import (
    EditImageBodyJsonParam,
    EditImageBodyJsonParamDict,
)
from .edit_image_body_json_param_model import (
    EditImageBodyJsonParamModel,
    EditImageBodyJsonParamModelDict,
)
from .embedding import (
    Embedding,
)
from .empty_model_param import (
    EmptyModelParam,
)
from .environment import (
    Environment,
    UnknownEnvironment,
)
from .environment_open_ai_hosted import (
    EnvironmentOpenAIHosted,
    EnvironmentOpenAIHostedDict,
)
from .environment_open_ai_hosted_files_item import (
    EnvironmentOpenAIHostedFilesItem,
    EnvironmentOpenAIHostedFilesItemDict,
    UnknownEnvironmentOpenAIHostedFilesItem,
)
from .environment_open_ai_hosted_network import (
    EnvironmentOpenAIHostedNetwork,
    EnvironmentOpenAIHostedNetworkDict,
)
from .environment_open_ai_hosted_skills_item import (
    EnvironmentOpenAIHostedSkillsItem,
    EnvironmentOpenAIHostedSkillsItemDict,
    UnknownEnvironmentOpenAIHostedSkillsItem,
)
from .environment_resource_open_ai_hosted import (
    EnvironmentResourceOpenAIHosted,
)
from .environment_resource_self_hosted import (
    EnvironmentResourceSelfHosted,
)
from .environment_self_hosted import (
    EnvironmentSelfHosted,
    EnvironmentSelfHostedDict,
)
from .error import (
    Error,
)
from .error2 import (
    Error2,
)
from .error_event import (
    ErrorEvent,
)
from .error_misalignment import (
    ErrorMisalignment,
)
from .error_misalignment_steer import (
    ErrorMisalignmentSteer,
)
from .error_payload import (
    ErrorPayload,
)
from .error_response import (
    ErrorResponse,
)
from .eval import (
    Eval,
)
from .eval_api_error import (
    EvalApiError,
)
from .eval_custom_data_source_config import (
    EvalCustomDataSourceConfig,
)
from .eval_data_source_config import (
    EvalDataSourceConfig,
    UnknownEvalDataSourceConfig,
)
from .eval_grader_label_model import (
    EvalGraderLabelModel,
)
from .eval_grader_python import (
    EvalGraderPython,
    EvalGraderPythonDict,
)
from .eval_grader_score_model import (
    EvalGraderScoreModel,
    EvalGraderScoreModelDict,
)
from .eval_grader_string_check import (
    EvalGraderStringCheck,
)
from .eval_grader_text_similarity import (
    EvalGraderTextSimilarity,
    EvalGraderTextSimilarityDict,
)
from .eval_item import (
    EvalItem,
    EvalItemDict,
)
from .eval_item_content import (
    EvalItemContent,
    EvalItemContentDict,
    UnknownEvalItemContent,
)
from .eval_item_content_array import (
    EvalItemContentArray,
)
from .eval_item_content_item import (
    EvalItemContentItem,
    EvalItemContentItemDict,
    UnknownEvalItemContentItem,
)
from .eval_item_content_output_text import (
    EvalItemContentOutputText,
    EvalItemContentOutputTextDict,
)
from .eval_item_content_text import (
    EvalItemContentText,
)
from .eval_item_input_image import (
    EvalItemInputImage,
    EvalItemInputImageDict,
)
from .eval_jsonl_file_content_source import (
    EvalJsonlFileContentSource,
    EvalJsonlFileContentSourceDict,
)
from .eval_jsonl_file_content_source_content_item import (
    EvalJsonlFileContentSourceContentItem,
    EvalJsonlFileContentSourceContentItemDict,
)
from .eval_jsonl_file_id_source import (
    EvalJsonlFileIdSource,
    EvalJsonlFileIdSourceDict,
)
from .eval_list import (
    EvalList,
)
from .eval_logs_data_source_config import (
    EvalLogsDataSourceConfig,
)
from .eval_responses_source import (
    EvalResponsesSource,
    EvalResponsesSourceDict,
)
from .eval_run import (
    EvalRun,
)
from .eval_run_data_source import (
    EvalRunDataSource,
    UnknownEvalRunDataSource,
)
from .eval_run_list import (
    EvalRunList,
)
from .eval_run_output_item import (
    EvalRunOutputItem,
)
from .eval_run_output_item_list import (
    EvalRunOutputItemList,
)
from .eval_run_output_item_result import (
    EvalRunOutputItemResult,
)
from .eval_run_output_item_sample import (
    EvalRunOutputItemSample,
)
from .eval_run_output_item_sample_input_item import (
    EvalRunOutputItemSampleInputItem,
)
from .eval_run_output_item_sample_output_item import (
    EvalRunOutputItemSampleOutputItem,
)
from .eval_run_output_item_sample_usage import (
    EvalRunOutputItemSampleUsage,
)
from .eval_run_per_model_usage_item import (
    EvalRunPerModelUsageItem,
)
from .eval_run_per_testing_criteria_results_item import (
    EvalRunPerTestingCriteriaResultsItem,
)
from .eval_run_result_counts import (
    EvalRunResultCounts,
)
from .eval_stored_completions_data_source_config import (
    EvalStoredCompletionsDataSourceConfig,
)
from .eval_stored_completions_source import (
    EvalStoredCompletionsSource,
    EvalStoredCompletionsSourceDict,
)
from .eval_testing_criteria_item import (
    EvalTestingCriteriaItem,
    UnknownEvalTestingCriteriaItem,
)
from .expires_after_param import (
    ExpiresAfterParam,
    ExpiresAfterParamDict,
)
from .external_key import (
    ExternalKey,
)
from .external_key_list_resource import (
    ExternalKeyListResource,
)
from .external_key_validate_response import (
    ExternalKeyValidateResponse,
)
from .external_storage_configuration import (
    ExternalStorageConfiguration,
)
from .external_storage_configuration_provider import (
    ExternalStorageConfigurationProvider,
    UnknownExternalStorageConfigurationProvider,
)
from .external_storage_deleted import (
    ExternalStorageDeleted,
)
from .external_storage_list_resource import (
    ExternalStorageListResource,
)
from .file_annotation import (
    FileAnnotation,
)
from .file_annotation_source import (
    FileAnnotationSource,
)
from .file_citation_body import (
    FileCitationBody,
    FileCitationBodyDict,
)
from .file_citation_param import (
    FileCitationParam,
    FileCitationParamDict,
)
from .file_detail_enum import (
    FileDetailEnum,
)
from .file_expiration_after import (
    FileExpirationAfter,
    FileExpirationAfterDict,
)
from .file_input_detail import (
    FileInputDetail,
)
from .file_path import (
    FilePath,
    FilePathDict,
)
from .file_search_ranker import (
    FileSearchRanker,
)
from .file_search_ranking_options import (
    FileSearchRankingOptions,
    FileSearchRankingOptionsDict,
)
from .file_search_tool import (
    FileSearchTool,
    FileSearchToolDict,
)
from .file_search_tool_call import (
    FileSearchToolCall,
    FileSearchToolCallDict,
)
from .file_search_tool_call_results_item import (
    FileSearchToolCallResultsItem,
    FileSearchToolCallResultsItemDict,
)
from .file_upload_param import (
    FileUploadParam,
    FileUploadParamDict,
)
from .filters import (
    Filters,
    FiltersDict,
    UnknownFilters,
)
from .fine_tune_chat_completion_request_assistant_message import (
    FineTuneChatCompletionRequestAssistantMessage,
)
from .fine_tune_dpo_hyperparameters import (
    FineTuneDPOHyperparameters,
    FineTuneDPOHyperparametersDict,
)
from .fine_tune_dpo_hyperparameters_batch_size import (
    FineTuneDPOHyperparametersBatchSize,
    FineTuneDPOHyperparametersBatchSizeDict,
)
from .fine_tune_dpo_hyperparameters_beta import (
    FineTuneDPOHyperparametersBeta,
    FineTuneDPOHyperparametersBetaDict,
)
from .fine_tune_dpo_hyperparameters_learning_rate_multiplier import (
    FineTuneDPOHyperparametersLearningRateMultiplier,
    FineTuneDPOHyperparametersLearningRateMultiplierDict,
)
from .fine_tune_dpo_hyperparameters_n_epochs import (
    FineTuneDPOHyperparametersNEpochs,
    FineTuneDPOHyperparametersNEpochsDict,
)
from .fine_tune_dpo_method import (
    FineTuneDPOMethod,
    FineTuneDPOMethodDict,
)
from .fine_tune_method import (
    FineTuneMethod,
    FineTuneMethodDict,
)
from .fine_tune_reinforcement_hyperparameters import (
    FineTuneReinforcementHyperparameters,
    FineTuneReinforcementHyperparametersDict,
)
from .fine_tune_reinforcement_hyperparameters_batch_size import (
    FineTuneReinforcementHyperparametersBatchSize,
    FineTuneReinforcementHyperparametersBatchSizeDict,
)
from .fine_tune_reinforcement_hyperparameters_compute_multiplier import (
    FineTuneReinforcementHyperparametersComputeMultiplier,
    FineTuneReinforcementHyperparametersComputeMultiplierDict,
)
from .fine_tune_reinforcement_hyperparameters_eval_interval import (
    FineTuneReinforcementHyperparametersEvalInterval,
    FineTuneReinforcementHyperparametersEvalIntervalDict,
)
from .fine_tune_reinforcement_hyperparameters_eval_samples import (
    FineTuneReinforcementHyperparametersEvalSamples,
    FineTuneReinforcementHyperparametersEvalSamplesDict,
)
from .fine_tune_reinforcement_hyperparameters_learning_rate_multiplier import (
    FineTuneReinforcementHyperparametersLearningRateMultiplier,
    FineTuneReinforcementHyperparametersLearningRateMultiplierDict,
)
from .fine_tune_reinforcement_hyperparameters_n_epochs import (
    FineTuneReinforcementHyperparametersNEpochs,
    FineTuneReinforcementHyperparametersNEpochsDict,
)
from .fine_tune_reinforcement_method import (
    FineTuneReinforcementMethod,
    FineTuneReinforcementMethodDict,
)
from .fine_tune_reinforcement_method_grader import (
    FineTuneReinforcementMethodGrader,
    FineTuneReinforcementMethodGraderDict,
    UnknownFineTuneReinforcementMethodGrader,
)
from .fine_tune_supervised_hyperparameters import (
    FineTuneSupervisedHyperparameters,
    FineTuneSupervisedHyperparametersDict,
)
from .fine_tune_supervised_hyperparameters_batch_size import (
    FineTuneSupervisedHyperparametersBatchSize,
    FineTuneSupervisedHyperparametersBatchSizeDict,
)
from .fine_tune_supervised_hyperparameters_learning_rate_multiplier import (
    FineTuneSupervisedHyperparametersLearningRateMultiplier,
    FineTuneSupervisedHyperparametersLearningRateMultiplierDict,
)
from .fine_tune_supervised_hyperparameters_n_epochs import (
    FineTuneSupervisedHyperparametersNEpochs,
    FineTuneSupervisedHyperparametersNEpochsDict,
)
from .fine_tune_supervised_method import (
    FineTuneSupervisedMethod,
    FineTuneSupervisedMethodDict,
)
from .fine_tuning_checkpoint_permission import (
    FineTuningCheckpointPermission,
)
from .fine_tuning_integration import (
    FineTuningIntegration,
)
from .fine_tuning_integration_wandb import (
    FineTuningIntegrationWandb,
)
from .fine_tuning_job import (
    FineTuningJob,
)
from .fine_tuning_job_checkpoint import (
    FineTuningJobCheckpoint,
)
from .fine_tuning_job_checkpoint_metrics import (
    FineTuningJobCheckpointMetrics,
)
from .fine_tuning_job_error import (
    FineTuningJobError,
)
from .fine_tuning_job_event import (
    FineTuningJobEvent,
)
from .fine_tuning_job_hyperparameters import (
    FineTuningJobHyperparameters,
)
from .fine_tuning_job_hyperparameters_batch_size import (
    FineTuningJobHyperparametersBatchSize,
)
from .fine_tuning_job_hyperparameters_learning_rate_multiplier import (
    FineTuningJobHyperparametersLearningRateMultiplier,
)
from .fine_tuning_job_hyperparameters_n_epochs import (
    FineTuningJobHyperparametersNEpochs,
)
from .fork_live_session_request import (
    ForkLiveSessionRequest,
    ForkLiveSessionRequestDict,
)
from .function_and_custom_tool_call_output import (
    FunctionAndCustomToolCallOutput,
    FunctionAndCustomToolCallOutputDict,
    UnknownFunctionAndCustomToolCallOutput,
)
from .function_call_item_status import (
    FunctionCallItemStatus,
)
from .function_call_output_item_param import (
    FunctionCallOutputItemParam,
    FunctionCallOutputItemParamDict,
)
from .function_call_output_item_param_output import (
    FunctionCallOutputItemParamOutput,
    FunctionCallOutputItemParamOutputDict,
)
from .function_call_output_item_param_output_item import (
    FunctionCallOutputItemParamOutputItem,
    FunctionCallOutputItemParamOutputItemDict,
    UnknownFunctionCallOutputItemParamOutputItem,
)
from .function_call_output_item_resource import (
    FunctionCallOutputItemResource,
)
from .function_call_output_item_resource_output import (
    FunctionCallOutputItemResourceOutput,
)
from .function_call_output_item_resource_output_item import (
    FunctionCallOutputItemResourceOutputItem,
    UnknownFunctionCallOutputItemResourceOutputItem,
)
from .function_call_output_status_enum import (
    FunctionCallOutputStatusEnum,
)
from .function_call_status import (
    FunctionCallStatus,
)
from .function_object import (
    FunctionObject,
    FunctionObjectDict,
)
from .function_parameters import (
    FunctionParameters,
)
from .function_shell_action import (
    FunctionShellAction,
)
from .function_shell_action_param import (
    FunctionShellActionParam,
    FunctionShellActionParamDict,
)
from .function_shell_call import (
    FunctionShellCall,
)
from .function_shell_call_environment import (
    FunctionShellCallEnvironment,
    UnknownFunctionShellCallEnvironment,
)
from .function_shell_call_item_param import (
    FunctionShellCallItemParam,
    FunctionShellCallItemParamDict,
)
from .function_shell_call_item_param_environment import (
    FunctionShellCallItemParamEnvironment,
    FunctionShellCallItemParamEnvironmentDict,
    UnknownFunctionShellCallItemParamEnvironment,
)
from .function_shell_call_item_status import (
    FunctionShellCallItemStatus,
)
from .function_shell_call_output import (
    FunctionShellCallOutput,
)
from .function_shell_call_output_content import (
    FunctionShellCallOutputContent,
)
from .function_shell_call_output_content_outcome import (
    FunctionShellCallOutputContentOutcome,
    UnknownFunctionShellCallOutputContentOutcome,
)
from .function_shell_call_output_content_param import (
    FunctionShellCallOutputContentParam,
    FunctionShellCallOutputContentParamDict,
)
from .function_shell_call_output_exit_outcome import (
    FunctionShellCallOutputExitOutcome,
)
from .function_shell_call_output_exit_outcome_param import (
    FunctionShellCallOutputExitOutcomeParam,
    FunctionShellCallOutputExitOutcomeParamDict,
)
from .function_shell_call_output_item_param import (
    FunctionShellCallOutputItemParam,
    FunctionShellCallOutputItemParamDict,
)
from .function_shell_call_output_outcome_param import (
    FunctionShellCallOutputOutcomeParam,
    FunctionShellCallOutputOutcomeParamDict,
    UnknownFunctionShellCallOutputOutcomeParam,
)
from .function_shell_call_output_status_enum import (
    FunctionShellCallOutputStatusEnum,
)
from .function_shell_call_output_timeout_outcome import (
    FunctionShellCallOutputTimeoutOutcome,
)
from .function_shell_call_output_timeout_outcome_param import (
    FunctionShellCallOutputTimeoutOutcomeParam,
    FunctionShellCallOutputTimeoutOutcomeParamDict,
)
from .function_shell_call_status import (
    FunctionShellCallStatus,
)
from .function_shell_tool_param import (
    FunctionShellToolParam,
    FunctionShellToolParamDict,
)
from .function_shell_tool_param_environment import (
    FunctionShellToolParamEnvironment,
    FunctionShellToolParamEnvironmentDict,
    UnknownFunctionShellToolParamEnvironment,
)
from .function_tool import (
    FunctionTool,
    FunctionToolDict,
)
from .function_tool_call import (
    FunctionToolCall,
    FunctionToolCallDict,
)
from .function_tool_call_output import (
    FunctionToolCallOutput,
)
from .function_tool_call_output_output import (
    FunctionToolCallOutputOutput,
)
from .function_tool_call_output_resource import (
    FunctionToolCallOutputResource,
)
from .function_tool_call_resource import (
    FunctionToolCallResource,
)
from .function_tool_param import (
    FunctionToolParam,
    FunctionToolParamDict,
)
from .gcp_external_storage_provider import (
    GcpExternalStorageProvider,
)
from .grader_label_model import (
    GraderLabelModel,
    GraderLabelModelDict,
)
from .grader_multi import (
    GraderMulti,
    GraderMultiDict,
)
from .grader_multi_graders import (
    GraderMultiGraders,
    GraderMultiGradersDict,
    UnknownGraderMultiGraders,
)
from .grader_python import (
    GraderPython,
    GraderPythonDict,
)
from .grader_score_model import (
    GraderScoreModel,
    GraderScoreModelDict,
)
from .grader_score_model_sampling_params import (
    GraderScoreModelSamplingParams,
    GraderScoreModelSamplingParamsDict,
)
from .grader_string_check import (
    GraderStringCheck,
    GraderStringCheckDict,
)
from .grader_text_similarity import (
    GraderTextSimilarity,
    GraderTextSimilarityDict,
)
from .grammar_syntax1 import (
    GrammarSyntax1,
)
from .group import (
    Group,
)
from .group_deleted_resource import (
    GroupDeletedResource,
)
from .group_list_resource import (
    GroupListResource,
)
from .group_member_user import (
    GroupMemberUser,
)
from .group_resource_with_success import (
    GroupResourceWithSuccess,
)
from .group_response import (
    GroupResponse,
)
from .group_role_assignment import (
    GroupRoleAssignment,
)
from .group_user import (
    GroupUser,
)
from .group_user_assignment import (
    GroupUserAssignment,
)
from .group_user_deleted_resource import (
    GroupUserDeletedResource,
)
from .history_param import (
    HistoryParam,
    HistoryParamDict,
)
from .hosted_environment_file import (
    HostedEnvironmentFile,
    UnknownHostedEnvironmentFile,
)
from .hosted_environment_file_id import (
    HostedEnvironmentFileID,
)
from .hosted_environment_file_inline import (
    HostedEnvironmentFileInline,
    HostedEnvironmentFileInlineDict,
)
from .hosted_environment_file_resource_inline import (
    HostedEnvironmentFileResourceInline,
)
from .hosted_plugin import (
    HostedPlugin,
)
from .hosted_skill import (
    HostedSkill,
    UnknownHostedSkill,
)
from .hosted_skill_reference import (
    HostedSkillReference,
)
from .hosted_tool_permission import (
    HostedToolPermission,
)
from .hosted_tool_permission_update import (
    HostedToolPermissionUpdate,
    HostedToolPermissionUpdateDict,
)
from .http_error import (
    HTTPError,
    HTTPErrorDict,
)
from .hybrid_search_options import (
    HybridSearchOptions,
    HybridSearchOptionsDict,
)
from .identity_federation_rule_permissions_service_account_default import (
    IdentityFederationRulePermissionsServiceAccountDefault,
    IdentityFederationRulePermissionsServiceAccountDefaultDict,
)
from .image import (
    Image,
)
from .image_detail import (
    ImageDetail,
)
from .image_edit_completed_event import (
    ImageEditCompletedEvent,
)
from .image_edit_partial_image_event import (
    ImageEditPartialImageEvent,
)
from .image_edit_stream_event import (
    ImageEditStreamEvent,
    UnknownImageEditStreamEvent,
)
from .image_gen_action_enum import (
    ImageGenActionEnum,
)
from .image_gen_completed_event import (
    ImageGenCompletedEvent,
)
from .image_gen_input_usage_details import (
    ImageGenInputUsageDetails,
)
from .image_gen_output_tokens_details import (
    ImageGenOutputTokensDetails,
)
from .image_gen_partial_image_event import (
    ImageGenPartialImageEvent,
)
from .image_gen_stream_event import (
    ImageGenStreamEvent,
    UnknownImageGenStreamEvent,
)
from .image_gen_tool import (
    ImageGenTool,
    ImageGenToolDict,
)
from .image_gen_tool_call import (
    ImageGenToolCall,
    ImageGenToolCallDict,
)
from .image_gen_tool_input_image_mask import (
    ImageGenToolInputImageMask,
    ImageGenToolInputImageMaskDict,
)
from .image_gen_tool_model import (
    ImageGenToolModel,
    ImageGenToolModelDict,
)
from .image_gen_tool_size import (
    ImageGenToolSize,
    ImageGenToolSizeDict,
)
from .image_gen_usage import (
    ImageGenUsage,
)
from .image_ref_param import (
    ImageRefParam,
    ImageRefParamDict,
)
from .image_ref_param2 import (
    ImageRefParam2,
    ImageRefParam2Dict,
)
from .images_response import (
    ImagesResponse,
)
from .images_usage import (
    ImagesUsage,
)
from .images_usage_input_tokens_details import (
    ImagesUsageInputTokensDetails,
)
from .include_enum import (
    IncludeEnum,
)
from .inference_options import (
    InferenceOptions,
)
from .inline_skill_param import (
    InlineSkillParam,
    InlineSkillParamDict,
)
from .inline_skill_source_param import (
    InlineSkillSourceParam,
    InlineSkillSourceParamDict,
)
from .input_agent_session_input_computer_approval_request_result_response import (
    InputAgentSessionInputComputerApprovalRequestResultResponse,
    InputAgentSessionInputComputerApprovalRequestResultResponseDict,
    UnknownInputAgentSessionInputComputerApprovalRequestResultResponse,
)
from .input_agent_session_input_computer_use_approval_request_result import (
    InputAgentSessionInputComputerUseApprovalRequestResult,
    InputAgentSessionInputComputerUseApprovalRequestResultDict,
)
from .input_agent_session_input_mcp_approval_request_result_response import (
    InputAgentSessionInputMcpApprovalRequestResultResponse,
    InputAgentSessionInputMcpApprovalRequestResultResponseDict,
)
from .input_agent_session_input_request_result_response_authentication import (
    InputAgentSessionInputRequestResultResponseAuthentication,
    InputAgentSessionInputRequestResultResponseAuthenticationDict,
    UnknownInputAgentSessionInputRequestResultResponseAuthentication,
)
from .input_audio import (
    InputAudio,
    InputAudioDict,
)
from .input_audio_input_audio import (
    InputAudioInputAudio,
    InputAudioInputAudioDict,
)
from .input_content import (
    InputContent,
    InputContentDict,
    UnknownInputContent,
)
from .input_content_resource_input_image import (
    InputContentResourceInputImage,
    InputContentResourceInputImageDict,
)
from .input_fidelity import (
    InputFidelity,
)
from .input_file_content import (
    InputFileContent,
    InputFileContentDict,
)
from .input_file_content_param import (
    InputFileContentParam,
    InputFileContentParamDict,
)
from .input_image_content import (
    InputImageContent,
    InputImageContentDict,
)
from .input_image_content_param_auto_param import (
    InputImageContentParamAutoParam,
    InputImageContentParamAutoParamDict,
)
from .input_item import (
    InputItem,
    InputItemDict,
    UnknownInputItem,
)
from .input_item_message import (
    InputItemMessage,
    InputItemMessageDict,
    UnknownInputItemMessage,
)
from .input_item_message_assistant import (
    InputItemMessageAssistant,
    InputItemMessageAssistantDict,
    UnknownInputItemMessageAssistant,
)
from .input_item_message_user import (
    InputItemMessageUser,
    InputItemMessageUserDict,
    UnknownInputItemMessageUser,
)
from .input_message import (
    InputMessage,
    InputMessageDict,
)
from .input_message_content_list import (
    InputMessageContentList,
)
from .input_message_resource import (
    InputMessageResource,
)
from .input_param import (
    InputParam,
    InputParamDict,
)
from .input_text_content import (
    InputTextContent,
    InputTextContentDict,
)
from .input_text_content_param import (
    InputTextContentParam,
    InputTextContentParamDict,
)
from .invite import (
    Invite,
)
from .invite_delete_response import (
    InviteDeleteResponse,
)
from .invite_list_response import (
    InviteListResponse,
)
from .invite_project_group_body import (
    InviteProjectGroupBody,
    InviteProjectGroupBodyDict,
)
from .invite_projects_item import (
    InviteProjectsItem,
)
from .invite_request import (
    InviteRequest,
    InviteRequestDict,
)
from .invite_request_projects_item import (
    InviteRequestProjectsItem,
    InviteRequestProjectsItemDict,
)
from .item import (
    Item,
    ItemDict,
    UnknownItem,
)
from .item_computer_use_approval_request_request_browser_authentication import (
    ItemComputerUseApprovalRequestRequestBrowserAuthentication,
)
from .item_computer_use_approval_request_request_browser_origin_access import (
    ItemComputerUseApprovalRequestRequestBrowserOriginAccess,
)
from .item_field import (
    ItemField,
    UnknownItemField,
)
from .item_message import (
    ItemMessage,
    ItemMessageDict,
    UnknownItemMessage,
)
from .item_reference_param import (
    ItemReferenceParam,
    ItemReferenceParamDict,
)
from .item_resource import (
    ItemResource,
    UnknownItemResource,
)
from .item_resource_message import (
    ItemResourceMessage,
    UnknownItemResourceMessage,
)
from .key_press_action import (
    KeyPressAction,
    KeyPressActionDict,
)
from .list_assistants_response import (
    ListAssistantsResponse,
)
from .list_audit_logs_effective_at import (
    ListAuditLogsEffectiveAt,
    ListAuditLogsEffectiveAtDict,
)
from .list_audit_logs_response import (
    ListAuditLogsResponse,
)
from .list_batches_response import (
    ListBatchesResponse,
)
from .list_certificates_response import (
    ListCertificatesResponse,
)
from .list_files_response import (
    ListFilesResponse,
)
from .list_fine_tuning_checkpoint_permission_response import (
    ListFineTuningCheckpointPermissionResponse,
)
from .list_fine_tuning_job_checkpoints_response import (
    ListFineTuningJobCheckpointsResponse,
)
from .list_fine_tuning_job_events_response import (
    ListFineTuningJobEventsResponse,
)
from .list_messages_response import (
    ListMessagesResponse,
)
from .list_models_response import (
    ListModelsResponse,
)
from .list_paginated_fine_tuning_jobs_response import (
    ListPaginatedFineTuningJobsResponse,
)
from .list_project_certificates_response import (
    ListProjectCertificatesResponse,
)
from .list_run_steps_response import (
    ListRunStepsResponse,
)
from .list_runs_response import (
    ListRunsResponse,
)
from .list_vault_credentials_status import (
    ListVaultCredentialsStatus,
    ListVaultCredentialsStatusDict,
)
from .list_vaults_status import (
    ListVaultsStatus,
    ListVaultsStatusDict,
)
from .list_vector_store_files_response import (
    ListVectorStoreFilesResponse,
)
from .list_vector_stores_response import (
    ListVectorStoresResponse,
)
from .live_audio_format import (
    LiveAudioFormat,
    LiveAudioFormatDict,
    UnknownLiveAudioFormat,
)
from .live_audio_pcm import (
    LiveAudioPCM,
    LiveAudioPCMDict,
)
from .live_audio_pcma import (
    LiveAudioPCMA,
    LiveAudioPCMADict,
)
from .live_audio_pcmu import (
    LiveAudioPCMU,
    LiveAudioPCMUDict,
)
from .live_client_config import (
    LiveClientConfig,
    LiveClientConfigDict,
)
from .live_client_config_param import (
    LiveClientConfigParam,
    LiveClientConfigParamDict,
)
from .live_client_delegation import (
    LiveClientDelegation,
    LiveClientDelegationDict,
)
from .live_client_event import (
    LiveClientEvent,
    LiveClientEventDict,
    UnknownLiveClientEvent,
)
from .live_commentary_append_event import (
    LiveCommentaryAppendEvent,
    LiveCommentaryAppendEventDict,
)
from .live_commentary_appended_event import (
    LiveCommentaryAppendedEvent,
)
from .live_connect_client_event_transport_dtmf_send import (
    LiveConnectClientEventTransportDtmfSend,
    LiveConnectClientEventTransportDtmfSendDict,
)
from .live_connect_server_event_session_input_audio_append import (
    LiveConnectServerEventSessionInputAudioAppend,
)
from .live_connect_server_event_session_paused import (
    LiveConnectServerEventSessionPaused,
)
from .live_connect_server_event_session_resumed import (
    LiveConnectServerEventSessionResumed,
)
from .live_connect_server_event_transport_answered import (
    LiveConnectServerEventTransportAnswered,
)
from .live_connect_server_event_transport_dtmf_received import (
    LiveConnectServerEventTransportDtmfReceived,
)
from .live_connect_server_event_transport_dtmf_send import (
    LiveConnectServerEventTransportDtmfSend,
)
from .live_connect_server_event_transport_dtmf_sent import (
    LiveConnectServerEventTransportDtmfSent,
)
from .live_connect_server_event_transport_failed import (
    LiveConnectServerEventTransportFailed,
)
from .live_connect_server_event_transport_failed_error import (
    LiveConnectServerEventTransportFailedError,
)
from .live_connect_server_event_transport_ringing import (
    LiveConnectServerEventTransportRinging,
)
from .live_create_response import (
    LiveCreateResponse,
)
from .live_create_response_session import (
    LiveCreateResponseSession,
)
from .live_custom_voice import (
    LiveCustomVoice,
    LiveCustomVoiceDict,
)
from .live_data_channel_config import (
    LiveDataChannelConfig,
    LiveDataChannelConfigDict,
)
from .live_data_channel_config_allowed_client_events import (
    LiveDataChannelConfigAllowedClientEvents,
    LiveDataChannelConfigAllowedClientEventsDict,
)
from .live_data_channel_config_allowed_server_events import (
    LiveDataChannelConfigAllowedServerEvents,
    LiveDataChannelConfigAllowedServerEventsDict,
)
from .live_data_channel_config_param import (
    LiveDataChannelConfigParam,
    LiveDataChannelConfigParamDict,
)
from .live_data_channel_config_param_allowed_client_events import (
    LiveDataChannelConfigParamAllowedClientEvents,
    LiveDataChannelConfigParamAllowedClientEventsDict,
)
from .live_data_channel_config_param_allowed_server_events import (
    LiveDataChannelConfigParamAllowedServerEvents,
    LiveDataChannelConfigParamAllowedServerEventsDict,
)
from .live_decision_assistant_message import (
    LiveDecisionAssistantMessage,
    LiveDecisionAssistantMessageDict,
)
from .live_decision_assistant_message_content import (
    LiveDecisionAssistantMessageContent,
    LiveDecisionAssistantMessageContentDict,
)
from .live_decision_assistant_message_content_item import (
    LiveDecisionAssistantMessageContentItem,
    LiveDecisionAssistantMessageContentItemDict,
    UnknownLiveDecisionAssistantMessageContentItem,
)
from .live_decision_choice_option import (
    LiveDecisionChoiceOption,
    LiveDecisionChoiceOptionDict,
)
from .live_decision_choice_option_value import (
    LiveDecisionChoiceOptionValue,
    LiveDecisionChoiceOptionValueDict,
)
from .live_decision_create_event import (
    LiveDecisionCreateEvent,
    LiveDecisionCreateEventDict,
)
from .live_decision_developer_message import (
    LiveDecisionDeveloperMessage,
    LiveDecisionDeveloperMessageDict,
)
from .live_decision_developer_message_content import (
    LiveDecisionDeveloperMessageContent,
    LiveDecisionDeveloperMessageContentDict,
)
from .live_decision_event import (
    LiveDecisionEvent,
)
from .live_decision_event_event import (
    LiveDecisionEventEvent,
)
from .live_decision_item_create_event import (
    LiveDecisionItemCreateEvent,
    LiveDecisionItemCreateEventDict,
)
from .live_decision_item_create_event_item import (
    LiveDecisionItemCreateEventItem,
    LiveDecisionItemCreateEventItemDict,
    UnknownLiveDecisionItemCreateEventItem,
)
from .live_decision_item_create_event_item_custom_tool_call import (
    LiveDecisionItemCreateEventItemCustomToolCall,
    LiveDecisionItemCreateEventItemCustomToolCallDict,
)
from .live_decision_item_create_event_item_custom_tool_call_output import (
    LiveDecisionItemCreateEventItemCustomToolCallOutput,
    LiveDecisionItemCreateEventItemCustomToolCallOutputDict,
)
from .live_decision_item_create_event_item_custom_tool_call_output_item import (
    LiveDecisionItemCreateEventItemCustomToolCallOutputItem,
    LiveDecisionItemCreateEventItemCustomToolCallOutputItemDict,
    UnknownLiveDecisionItemCreateEventItemCustomToolCallOutputItem,
)
from .live_decision_item_create_event_item_custom_tool_call_output_output import (
    LiveDecisionItemCreateEventItemCustomToolCallOutputOutput,
    LiveDecisionItemCreateEventItemCustomToolCallOutputOutputDict,
)
from .live_decision_item_create_event_item_function_call import (
    LiveDecisionItemCreateEventItemFunctionCall,
    LiveDecisionItemCreateEventItemFunctionCallDict,
)
from .live_decision_item_create_event_item_function_call_output import (
    LiveDecisionItemCreateEventItemFunctionCallOutput,
    LiveDecisionItemCreateEventItemFunctionCallOutputDict,
)
from .live_decision_item_create_event_item_function_call_output_output import (
    LiveDecisionItemCreateEventItemFunctionCallOutputOutput,
    LiveDecisionItemCreateEventItemFunctionCallOutputOutputDict,
)
from .live_decision_item_create_event_item_function_call_output_output_item import (
    LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem,
    LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDict,
    UnknownLiveDecisionItemCreateEventItemFunctionCallOutputOutputItem,
)
from .live_decision_item_create_event_item_message import (
    LiveDecisionItemCreateEventItemMessage,
    LiveDecisionItemCreateEventItemMessageDict,
    UnknownLiveDecisionItemCreateEventItemMessage,
)
from .live_decision_item_created_event import (
    LiveDecisionItemCreatedEvent,
)
from .live_decision_item_created_event_item import (
    LiveDecisionItemCreatedEventItem,
    UnknownLiveDecisionItemCreatedEventItem,
)
from .live_decision_item_created_event_item_message import (
    LiveDecisionItemCreatedEventItemMessage,
    UnknownLiveDecisionItemCreatedEventItemMessage,
)
from .live_decision_item_delete_event import (
    LiveDecisionItemDeleteEvent,
    LiveDecisionItemDeleteEventDict,
)
from .live_decision_item_deleted_event import (
    LiveDecisionItemDeletedEvent,
)
from .live_decision_question import (
    LiveDecisionQuestion,
    LiveDecisionQuestionDict,
    UnknownLiveDecisionQuestion,
)
from .live_decision_question_choice import (
    LiveDecisionQuestionChoice,
    LiveDecisionQuestionChoiceDict,
)
from .live_decision_question_choice_instructions import (
    LiveDecisionQuestionChoiceInstructions,
    LiveDecisionQuestionChoiceInstructionsDict,
)
from .live_decision_question_choice_instructions_item import (
    LiveDecisionQuestionChoiceInstructionsItem,
    LiveDecisionQuestionChoiceInstructionsItemDict,
    UnknownLiveDecisionQuestionChoiceInstructionsItem,
)
from .live_decision_question_predicate import (
    LiveDecisionQuestionPredicate,
    LiveDecisionQuestionPredicateDict,
)
from .live_decision_question_predicate_instructions import (
    LiveDecisionQuestionPredicateInstructions,
    LiveDecisionQuestionPredicateInstructionsDict,
)
from .live_decision_question_predicate_instructions_item import (
    LiveDecisionQuestionPredicateInstructionsItem,
    LiveDecisionQuestionPredicateInstructionsItemDict,
    UnknownLiveDecisionQuestionPredicateInstructionsItem,
)
from .live_decision_question_score import (
    LiveDecisionQuestionScore,
    LiveDecisionQuestionScoreDict,
)
from .live_decision_question_score_instructions import (
    LiveDecisionQuestionScoreInstructions,
    LiveDecisionQuestionScoreInstructionsDict,
)
from .live_decision_question_score_instructions_item import (
    LiveDecisionQuestionScoreInstructionsItem,
    LiveDecisionQuestionScoreInstructionsItemDict,
    UnknownLiveDecisionQuestionScoreInstructionsItem,
)
from .live_decision_question_score_level import (
    LiveDecisionQuestionScoreLevel,
    LiveDecisionQuestionScoreLevelDict,
)
from .live_decision_system_message import (
    LiveDecisionSystemMessage,
    LiveDecisionSystemMessageDict,
)
from .live_decision_system_message_content import (
    LiveDecisionSystemMessageContent,
    LiveDecisionSystemMessageContentDict,
)
from .live_decision_trigger import (
    LiveDecisionTrigger,
    LiveDecisionTriggerDict,
)
from .live_decision_trigger_decisions import (
    LiveDecisionTriggerDecisions,
    LiveDecisionTriggerDecisionsDict,
)
from .live_decision_user_message import (
    LiveDecisionUserMessage,
    LiveDecisionUserMessageDict,
)
from .live_decision_user_message_content import (
    LiveDecisionUserMessageContent,
    LiveDecisionUserMessageContentDict,
)
from .live_decision_user_message_content_item import (
    LiveDecisionUserMessageContentItem,
    LiveDecisionUserMessageContentItemDict,
    UnknownLiveDecisionUserMessageContentItem,
)
from .live_decisions_delegation_config import (
    LiveDecisionsDelegationConfig,
    LiveDecisionsDelegationConfigDict,
)
from .live_delegation_created_event import (
    LiveDelegationCreatedEvent,
)
from .live_delegation_created_event_delegation import (
    LiveDelegationCreatedEventDelegation,
)
from .live_error import (
    LiveError,
)
from .live_error_event import (
    LiveErrorEvent,
)
from .live_fork_client_event import (
    LiveForkClientEvent,
    LiveForkClientEventDict,
    UnknownLiveForkClientEvent,
)
from .live_fork_server_event import (
    LiveForkServerEvent,
    UnknownLiveForkServerEvent,
)
from .live_fork_session_config import (
    LiveForkSessionConfig,
    LiveForkSessionConfigDict,
)
from .live_fork_session_config_audio import (
    LiveForkSessionConfigAudio,
    LiveForkSessionConfigAudioDict,
)
from .live_fork_session_start_event import (
    LiveForkSessionStartEvent,
    LiveForkSessionStartEventDict,
)
from .live_function_tool import (
    LiveFunctionTool,
    LiveFunctionToolDict,
)
from .live_info_event import (
    LiveInfoEvent,
)
from .live_initial_item import (
    LiveInitialItem,
    LiveInitialItemDict,
    UnknownLiveInitialItem,
)
from .live_initial_item_assistant import (
    LiveInitialItemAssistant,
    LiveInitialItemAssistantDict,
)
from .live_initial_item_assistant_content_item import (
    LiveInitialItemAssistantContentItem,
    LiveInitialItemAssistantContentItemDict,
    UnknownLiveInitialItemAssistantContentItem,
)
from .live_initial_item_developer import (
    LiveInitialItemDeveloper,
    LiveInitialItemDeveloperDict,
)
from .live_initial_item_user import (
    LiveInitialItemUser,
    LiveInitialItemUserDict,
)
from .live_input_audio_append_event import (
    LiveInputAudioAppendEvent,
    LiveInputAudioAppendEventDict,
)
from .live_input_audio_mute_event import (
    LiveInputAudioMuteEvent,
    LiveInputAudioMuteEventDict,
)
from .live_input_audio_muted_event import (
    LiveInputAudioMutedEvent,
)
from .live_input_audio_unmute_event import (
    LiveInputAudioUnmuteEvent,
    LiveInputAudioUnmuteEventDict,
)
from .live_input_audio_unmuted_event import (
    LiveInputAudioUnmutedEvent,
)
from .live_input_transcript_delta_event import (
    LiveInputTranscriptDeltaEvent,
)
from .live_instructions_append_event import (
    LiveInstructionsAppendEvent,
    LiveInstructionsAppendEventDict,
)
from .live_instructions_appended_event import (
    LiveInstructionsAppendedEvent,
)
from .live_media_session_config import (
    LiveMediaSessionConfig,
    LiveMediaSessionConfigDict,
)
from .live_media_session_config_audio import (
    LiveMediaSessionConfigAudio,
    LiveMediaSessionConfigAudioDict,
)
from .live_media_session_config_delegation import (
    LiveMediaSessionConfigDelegation,
    LiveMediaSessionConfigDelegationDict,
    UnknownLiveMediaSessionConfigDelegation,
)
from .live_media_session_config_wake_policy import (
    LiveMediaSessionConfigWakePolicy,
    LiveMediaSessionConfigWakePolicyDict,
)
from .live_media_session_fork_config import (
    LiveMediaSessionForkConfig,
    LiveMediaSessionForkConfigDict,
)
from .live_output_audio_delta_event import (
    LiveOutputAudioDeltaEvent,
)
from .live_output_audio_fixture_play_event import (
    LiveOutputAudioFixturePlayEvent,
    LiveOutputAudioFixturePlayEventDict,
)
from .live_output_audio_fixture_played_event import (
    LiveOutputAudioFixturePlayedEvent,
)
from .live_output_audio_fixture_playing_event import (
    LiveOutputAudioFixturePlayingEvent,
)
from .live_output_transcript_delta_event import (
    LiveOutputTranscriptDeltaEvent,
)
from .live_response_create_event import (
    LiveResponseCreateEvent,
    LiveResponseCreateEventDict,
)
from .live_response_event import (
    LiveResponseEvent,
)
from .live_response_item_create_event import (
    LiveResponseItemCreateEvent,
    LiveResponseItemCreateEventDict,
)
from .live_responses_delegation_config import (
    LiveResponsesDelegationConfig,
    LiveResponsesDelegationConfigDict,
)
from .live_responses_delegation_config_reasoning import (
    LiveResponsesDelegationConfigReasoning,
    LiveResponsesDelegationConfigReasoningDict,
)
from .live_responses_delegation_config_text import (
    LiveResponsesDelegationConfigText,
    LiveResponsesDelegationConfigTextDict,
)
from .live_responses_delegation_config_tool_choice import (
    LiveResponsesDelegationConfigToolChoice,
    LiveResponsesDelegationConfigToolChoiceDict,
    UnknownLiveResponsesDelegationConfigToolChoice,
)
from .live_responses_delegation_config_tool_choice_allowed_tools import (
    LiveResponsesDelegationConfigToolChoiceAllowedTools,
    LiveResponsesDelegationConfigToolChoiceAllowedToolsDict,
)
from .live_responses_delegation_config_tool_choice_allowed_tools_tools_item import (
    LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem,
    LiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItemDict,
    UnknownLiveResponsesDelegationConfigToolChoiceAllowedToolsToolsItem,
)
from .live_responses_delegation_config_tool_choice_image_generation import (
    LiveResponsesDelegationConfigToolChoiceImageGeneration,
    LiveResponsesDelegationConfigToolChoiceImageGenerationDict,
)
from .live_responses_delegation_config_tool_choice_web_search import (
    LiveResponsesDelegationConfigToolChoiceWebSearch,
    LiveResponsesDelegationConfigToolChoiceWebSearchDict,
)
from .live_responses_delegation_config_tool_choice_web_search_preview import (
    LiveResponsesDelegationConfigToolChoiceWebSearchPreview,
    LiveResponsesDelegationConfigToolChoiceWebSearchPreviewDict,
)
from .live_responses_delegation_config_tools_item import (
    LiveResponsesDelegationConfigToolsItem,
    LiveResponsesDelegationConfigToolsItemDict,
    UnknownLiveResponsesDelegationConfigToolsItem,
)
from .live_responses_delegation_config_tools_item_custom import (
    LiveResponsesDelegationConfigToolsItemCustom,
    LiveResponsesDelegationConfigToolsItemCustomDict,
)
from .live_responses_delegation_config_tools_item_mcp import (
    LiveResponsesDelegationConfigToolsItemMcp,
    LiveResponsesDelegationConfigToolsItemMcpDict,
)
from .live_responses_delegation_config_tools_item_namespace import (
    LiveResponsesDelegationConfigToolsItemNamespace,
    LiveResponsesDelegationConfigToolsItemNamespaceDict,
)
from .live_responses_delegation_config_tools_item_shell import (
    LiveResponsesDelegationConfigToolsItemShell,
    LiveResponsesDelegationConfigToolsItemShellDict,
)
from .live_responses_delegation_config_tools_item_shell_environment import (
    LiveResponsesDelegationConfigToolsItemShellEnvironment,
    LiveResponsesDelegationConfigToolsItemShellEnvironmentDict,
    UnknownLiveResponsesDelegationConfigToolsItemShellEnvironment,
)
from .live_responses_delegation_config_tools_item_tool_search import (
    LiveResponsesDelegationConfigToolsItemToolSearch,
    LiveResponsesDelegationConfigToolsItemToolSearchDict,
)
from .live_server_event import (
    LiveServerEvent,
    UnknownLiveServerEvent,
)
from .live_server_event_selector import (
    LiveServerEventSelector,
    LiveServerEventSelectorDict,
)
from .live_server_event_selector_param import (
    LiveServerEventSelectorParam,
    LiveServerEventSelectorParamDict,
)
from .live_session_closed_event import (
    LiveSessionClosedEvent,
)
from .live_session_config import (
    LiveSessionConfig,
    LiveSessionConfigDict,
)
from .live_session_config_audio import (
    LiveSessionConfigAudio,
    LiveSessionConfigAudioDict,
)
from .live_session_config_audio_output import (
    LiveSessionConfigAudioOutput,
    LiveSessionConfigAudioOutputDict,
)
from .live_session_config_audio_output_voice import (
    LiveSessionConfigAudioOutputVoice,
    LiveSessionConfigAudioOutputVoiceDict,
)
from .live_session_config_delegation import (
    LiveSessionConfigDelegation,
    LiveSessionConfigDelegationDict,
    UnknownLiveSessionConfigDelegation,
)
from .live_session_config_delegation_decisions import (
    LiveSessionConfigDelegationDecisions,
    LiveSessionConfigDelegationDecisionsDict,
)
from .live_session_config_delegation_responses import (
    LiveSessionConfigDelegationResponses,
    LiveSessionConfigDelegationResponsesDict,
)
from .live_session_resource import (
    LiveSessionResource,
)
from .live_session_resource_delegation import (
    LiveSessionResourceDelegation,
    UnknownLiveSessionResourceDelegation,
)
from .live_session_start_event import (
    LiveSessionStartEvent,
    LiveSessionStartEventDict,
)
from .live_session_started_event import (
    LiveSessionStartedEvent,
)
from .live_session_update_config import (
    LiveSessionUpdateConfig,
    LiveSessionUpdateConfigDict,
)
from .live_session_update_config_delegation import (
    LiveSessionUpdateConfigDelegation,
    LiveSessionUpdateConfigDelegationDict,
    UnknownLiveSessionUpdateConfigDelegation,
)
from .live_session_update_event import (
    LiveSessionUpdateEvent,
    LiveSessionUpdateEventDict,
)
from .live_session_updated_event import (
    LiveSessionUpdatedEvent,
)
from .live_session_usage import (
    LiveSessionUsage,
)
from .live_session_usage_updated_event import (
    LiveSessionUsageUpdatedEvent,
)
from .live_session_usage_updated_event_context_window import (
    LiveSessionUsageUpdatedEventContextWindow,
)
from .live_sideband_client_event import (
    LiveSidebandClientEvent,
    LiveSidebandClientEventDict,
    UnknownLiveSidebandClientEvent,
)
from .live_sideband_server_event import (
    LiveSidebandServerEvent,
    UnknownLiveSidebandServerEvent,
)
from .live_thinking_append_event import (
    LiveThinkingAppendEvent,
    LiveThinkingAppendEventDict,
)
from .live_thinking_appended_event import (
    LiveThinkingAppendedEvent,
)
from .local_environment_param import (
    LocalEnvironmentParam,
    LocalEnvironmentParamDict,
)
from .local_environment_resource import (
    LocalEnvironmentResource,
)
from .local_shell_exec_action import (
    LocalShellExecAction,
    LocalShellExecActionDict,
)
from .local_shell_tool_call import (
    LocalShellToolCall,
    LocalShellToolCallDict,
)
from .local_shell_tool_call_output import (
    LocalShellToolCallOutput,
    LocalShellToolCallOutputDict,
)
from .local_shell_tool_param import (
    LocalShellToolParam,
    LocalShellToolParamDict,
)
from .local_skill_param import (
    LocalSkillParam,
    LocalSkillParamDict,
)
from .locked_status import (
    LockedStatus,
)
from .log_prob import (
    LogProb,
    LogProbDict,
)
from .log_prob_properties import (
    LogProbProperties,
)
from .mcp_approval_request import (
    MCPApprovalRequest,
    MCPApprovalRequestDict,
)
from .mcp_approval_response import (
    MCPApprovalResponse,
    MCPApprovalResponseDict,
)
from .mcp_approval_response_resource import (
    MCPApprovalResponseResource,
)
from .mcp_list_tools import (
    MCPListTools,
    MCPListToolsDict,
)
from .mcp_list_tools_tool import (
    MCPListToolsTool,
    MCPListToolsToolDict,
)
from .mcp_protocol_error import (
    MCPProtocolError,
    MCPProtocolErrorDict,
)
from .mcp_tool import (
    MCPTool,
    MCPToolDict,
)
from .mcp_tool_allowed_tools import (
    MCPToolAllowedTools,
    MCPToolAllowedToolsDict,
)
from .mcp_tool_call import (
    MCPToolCall,
    MCPToolCallDict,
)
from .mcp_tool_call_error import (
    MCPToolCallError,
    MCPToolCallErrorDict,
    UnknownMCPToolCallError,
)
from .mcp_tool_call_status import (
    MCPToolCallStatus,
)
from .mcp_tool_execution_error import (
    MCPToolExecutionError,
    MCPToolExecutionErrorDict,
)
from .mcp_tool_filter import (
    MCPToolFilter,
    MCPToolFilterDict,
)
from .mcp_tool_require_approval import (
    MCPToolRequireApproval,
    MCPToolRequireApprovalDict,
)
from .mcp_tool_require_approval_object import (
    MCPToolRequireApprovalObject,
    MCPToolRequireApprovalObjectDict,
)
from .mcp_transport import (
    McpTransport,
    UnknownMcpTransport,
)
from .mcp_transport_config_http import (
    McpTransportConfigHTTP,
    McpTransportConfigHTTPDict,
)
from .mcp_transport_config_stdio import (
    McpTransportConfigStdio,
    McpTransportConfigStdioDict,
)
from .mcp_transport_resource_http import (
    McpTransportResourceHTTP,
)
from .message import (
    Message,
)
from .message_content_image_file_object import (
    MessageContentImageFileObject,
    MessageContentImageFileObjectDict,
)
from .message_content_image_file_object_image_file import (
    MessageContentImageFileObjectImageFile,
    MessageContentImageFileObjectImageFileDict,
)
from .message_content_image_url_object import (
    MessageContentImageUrlObject,
    MessageContentImageUrlObjectDict,
)
from .message_content_image_url_object_image_url import (
    MessageContentImageUrlObjectImageUrl,
    MessageContentImageUrlObjectImageUrlDict,
)
from .message_content_item import (
    MessageContentItem,
    UnknownMessageContentItem,
)
from .message_content_refusal_object import (
    MessageContentRefusalObject,
)
from .message_content_text_annotations_file_citation_object import (
    MessageContentTextAnnotationsFileCitationObject,
)
from .message_content_text_annotations_file_citation_object_file_citation import (
    MessageContentTextAnnotationsFileCitationObjectFileCitation,
)
from .message_content_text_annotations_file_path_object import (
    MessageContentTextAnnotationsFilePathObject,
)
from .message_content_text_annotations_file_path_object_file_path import (
    MessageContentTextAnnotationsFilePathObjectFilePath,
)
from .message_content_text_object import (
    MessageContentTextObject,
)
from .message_content_text_object_text import (
    MessageContentTextObjectText,
)
from .message_content_text_object_text_annotations_item import (
    MessageContentTextObjectTextAnnotationsItem,
    UnknownMessageContentTextObjectTextAnnotationsItem,
)
from .message_delta_content_image_file_object import (
    MessageDeltaContentImageFileObject,
)
from .message_delta_content_image_file_object_image_file import (
    MessageDeltaContentImageFileObjectImageFile,
)
from .message_delta_content_image_url_object import (
    MessageDeltaContentImageUrlObject,
)
from .message_delta_content_image_url_object_image_url import (
    MessageDeltaContentImageUrlObjectImageUrl,
)
from .message_delta_content_refusal_object import (
    MessageDeltaContentRefusalObject,
)
from .message_delta_content_text_annotations_file_citation_object import (
    MessageDeltaContentTextAnnotationsFileCitationObject,
)
from .message_delta_content_text_annotations_file_citation_object_citation import (
    MessageDeltaContentTextAnnotationsFileCitationObjectCitation,
)
from .message_delta_content_text_annotations_file_path_object import (
    MessageDeltaContentTextAnnotationsFilePathObject,
)
from .message_delta_content_text_annotations_file_path_object_file_path import (
    MessageDeltaContentTextAnnotationsFilePathObjectFilePath,
)
from .message_delta_content_text_object import (
    MessageDeltaContentTextObject,
)
from .message_delta_content_text_object_text import (
    MessageDeltaContentTextObjectText,
)
from .message_delta_content_text_object_text_annotations_item import (
    MessageDeltaContentTextObjectTextAnnotationsItem,
    UnknownMessageDeltaContentTextObjectTextAnnotationsItem,
)
from .message_delta_object import (
    MessageDeltaObject,
)
from .message_delta_object_delta import (
    MessageDeltaObjectDelta,
)
from .message_delta_object_delta_content_item import (
    MessageDeltaObjectDeltaContentItem,
    UnknownMessageDeltaObjectDeltaContentItem,
)
from .message_object import (
    MessageObject,
)
from .message_object_attachments_item import (
    MessageObjectAttachmentsItem,
)
from .message_object_attachments_item_tools_item import (
    MessageObjectAttachmentsItemToolsItem,
    UnknownMessageObjectAttachmentsItemToolsItem,
)
from .message_object_content_item import (
    MessageObjectContentItem,
    UnknownMessageObjectContentItem,
)
from .message_object_incomplete_details import (
    MessageObjectIncompleteDetails,
)
from .message_phase import (
    MessagePhase,
)
from .message_phase2 import (
    MessagePhase2,
)
from .message_request_content_text_object import (
    MessageRequestContentTextObject,
    MessageRequestContentTextObjectDict,
)
from .message_role import (
    MessageRole,
)
from .message_status import (
    MessageStatus,
)
from .message_stream_event import (
    MessageStreamEvent,
    UnknownMessageStreamEvent,
)
from .message_stream_event_thread_message_completed import (
    MessageStreamEventThreadMessageCompleted,
)
from .message_stream_event_thread_message_created import (
    MessageStreamEventThreadMessageCreated,
)
from .message_stream_event_thread_message_delta import (
    MessageStreamEventThreadMessageDelta,
)
from .message_stream_event_thread_message_in_progress import (
    MessageStreamEventThreadMessageInProgress,
)
from .message_stream_event_thread_message_incomplete import (
    MessageStreamEventThreadMessageIncomplete,
)
from .metadata import (
    Metadata,
)
from .model import (
    Model,
)
from .model_ids import (
    ModelIds,
)
from .model_ids_compaction import (
    ModelIdsCompaction,
    ModelIdsCompactionDict,
)
from .model_ids_responses import (
    ModelIdsResponses,
    ModelIdsResponsesDict,
)
from .model_ids_shared import (
    ModelIdsShared,
    ModelIdsSharedDict,
)
from .model_response_properties import (
    ModelResponseProperties,
)
from .moderation import (
    Moderation,
)
from .moderation_config_param import (
    ModerationConfigParam,
    ModerationConfigParamDict,
)
from .moderation_error_body import (
    ModerationErrorBody,
)
from .moderation_input import (
    ModerationInput,
    UnknownModerationInput,
)
from .moderation_input_type import (
    ModerationInputType,
)
from .moderation_mode import (
    ModerationMode,
)
from .moderation_output import (
    ModerationOutput,
    UnknownModerationOutput,
)
from .moderation_param import (
    ModerationParam,
    ModerationParamDict,
)
from .moderation_policy_param import (
    ModerationPolicyParam,
    ModerationPolicyParamDict,
)
from .moderation_result_body import (
    ModerationResultBody,
)
from .modify_assistant_request import (
    ModifyAssistantRequest,
    ModifyAssistantRequestDict,
)
from .modify_assistant_request_model import (
    ModifyAssistantRequestModel,
    ModifyAssistantRequestModelDict,
)
from .modify_assistant_request_tool_resources import (
    ModifyAssistantRequestToolResources,
    ModifyAssistantRequestToolResourcesDict,
)
from .modify_assistant_request_tool_resources_code_interpreter import (
    ModifyAssistantRequestToolResourcesCodeInterpreter,
    ModifyAssistantRequestToolResourcesCodeInterpreterDict,
)
from .modify_assistant_request_tool_resources_file_search import (
    ModifyAssistantRequestToolResourcesFileSearch,
    ModifyAssistantRequestToolResourcesFileSearchDict,
)
from .modify_assistant_request_tools_item import (
    ModifyAssistantRequestToolsItem,
    ModifyAssistantRequestToolsItemDict,
    UnknownModifyAssistantRequestToolsItem,
)
from .modify_certificate_request import (
    ModifyCertificateRequest,
    ModifyCertificateRequestDict,
)
from .modify_message_request import (
    ModifyMessageRequest,
    ModifyMessageRequestDict,
)
from .modify_run_request import (
    ModifyRunRequest,
    ModifyRunRequestDict,
)
from .modify_thread_request import (
    ModifyThreadRequest,
    ModifyThreadRequestDict,
)
from .modify_thread_request_tool_resources import (
    ModifyThreadRequestToolResources,
    ModifyThreadRequestToolResourcesDict,
)
from .modify_thread_request_tool_resources_code_interpreter import (
    ModifyThreadRequestToolResourcesCodeInterpreter,
    ModifyThreadRequestToolResourcesCodeInterpreterDict,
)
from .modify_thread_request_tool_resources_file_search import (
    ModifyThreadRequestToolResourcesFileSearch,
    ModifyThreadRequestToolResourcesFileSearchDict,
)
from .move_param import (
    MoveParam,
    MoveParamDict,
)
from .multi_agent_config import (
    MultiAgentConfig,
)
from .multi_agent_config_param import (
    MultiAgentConfigParam,
    MultiAgentConfigParamDict,
)
from .namespace_tool_param import (
    NamespaceToolParam,
    NamespaceToolParamDict,
)
from .namespace_tool_param_tools_item import (
    NamespaceToolParamToolsItem,
    NamespaceToolParamToolsItemDict,
    UnknownNamespaceToolParamToolsItem,
)
from .noise_reduction_type import (
    NoiseReductionType,
)
from .oci_external_storage_provider import (
    OciExternalStorageProvider,
    OciExternalStorageProviderDict,
)
from .open_ai_file import (
    OpenAIFile,
)
from .order_enum import (
    OrderEnum,
)
from .organization_certificate import (
    OrganizationCertificate,
)
from .organization_certificate_activation_response import (
    OrganizationCertificateActivationResponse,
)
from .organization_certificate_certificate_details import (
    OrganizationCertificateCertificateDetails,
)
from .organization_certificate_deactivation_response import (
    OrganizationCertificateDeactivationResponse,
)
from .organization_data_retention import (
    OrganizationDataRetention,
)
from .organization_project_certificate import (
    OrganizationProjectCertificate,
)
from .organization_project_certificate_activation_response import (
    OrganizationProjectCertificateActivationResponse,
)
from .organization_project_certificate_certificate_details import (
    OrganizationProjectCertificateCertificateDetails,
)
from .organization_project_certificate_deactivation_response import (
    OrganizationProjectCertificateDeactivationResponse,
)
from .organization_spend_alert import (
    OrganizationSpendAlert,
)
from .organization_spend_alert_deleted_resource import (
    OrganizationSpendAlertDeletedResource,
)
from .organization_spend_alert_list_resource import (
    OrganizationSpendAlertListResource,
)
from .organization_spend_limit_deleted_resource import (
    OrganizationSpendLimitDeletedResource,
)
from .organization_spend_limit_resource import (
    OrganizationSpendLimitResource,
)
from .other_chunking_strategy_response_param import (
    OtherChunkingStrategyResponseParam,
)
from .output_audio import (
    OutputAudio,
)
from .output_content import (
    OutputContent,
    UnknownOutputContent,
)
from .output_item import (
    OutputItem,
    UnknownOutputItem,
)
from .output_message import (
    OutputMessage,
    OutputMessageDict,
)
from .output_message_content import (
    OutputMessageContent,
    OutputMessageContentDict,
    UnknownOutputMessageContent,
)
from .output_text_content import (
    OutputTextContent,
    OutputTextContentDict,
)
from .parallel_tool_calls import (
    ParallelToolCalls,
)
from .partial_images import (
    PartialImages,
)
from .persisted_agent_tool import (
    PersistedAgentTool,
    PersistedAgentToolDict,
    UnknownPersistedAgentTool,
)
from .persisted_agent_tool_resource_automations import (
    PersistedAgentToolResourceAutomations,
    PersistedAgentToolResourceAutomationsDict,
)
from .persisted_agent_tool_resource_computer_use import (
    PersistedAgentToolResourceComputerUse,
    PersistedAgentToolResourceComputerUseDict,
)
from .persisted_agent_tool_resource_function import (
    PersistedAgentToolResourceFunction,
    PersistedAgentToolResourceFunctionDict,
)
from .persisted_agent_tool_resource_mcp import (
    PersistedAgentToolResourceMcp,
    PersistedAgentToolResourceMcpDict,
)
from .persisted_agent_tool_resource_programmatic_tool_calling import (
    PersistedAgentToolResourceProgrammaticToolCalling,
    PersistedAgentToolResourceProgrammaticToolCallingDict,
)
from .persisted_agent_tool_resource_web_search import (
    PersistedAgentToolResourceWebSearch,
    PersistedAgentToolResourceWebSearchDict,
)
from .persisted_agent_tool_resource_web_search_location import (
    PersistedAgentToolResourceWebSearchLocation,
    PersistedAgentToolResourceWebSearchLocationDict,
)
from .persisted_mcp_transport import (
    PersistedMcpTransport,
    PersistedMcpTransportDict,
    UnknownPersistedMcpTransport,
)
from .persisted_mcp_transport_resource_http import (
    PersistedMcpTransportResourceHTTP,
    PersistedMcpTransportResourceHTTPDict,
)
from .persisted_mcp_transport_resource_stdio import (
    PersistedMcpTransportResourceStdio,
    PersistedMcpTransportResourceStdioDict,
)
from .personality_enum import (
    PersonalityEnum,
    PersonalityEnumDict,
)
from .prediction_content import (
    PredictionContent,
    PredictionContentDict,
)
from .prediction_content_content import (
    PredictionContentContent,
    PredictionContentContentDict,
)
from .program import (
    Program,
)
from .program_item_param import (
    ProgramItemParam,
    ProgramItemParamDict,
)
from .program_output import (
    ProgramOutput,
)
from .program_output_item_param import (
    ProgramOutputItemParam,
    ProgramOutputItemParamDict,
)
from .program_output_item_status import (
    ProgramOutputItemStatus,
)
from .program_output_status import (
    ProgramOutputStatus,
)
from .program_tool_call_caller import (
    ProgramToolCallCaller,
    ProgramToolCallCallerDict,
)
from .program_tool_call_caller_param import (
    ProgramToolCallCallerParam,
    ProgramToolCallCallerParamDict,
)
from .programmatic_tool_calling_param import (
    ProgrammaticToolCallingParam,
    ProgrammaticToolCallingParamDict,
)
from .project import (
    Project,
)
from .project_api_key import (
    ProjectApiKey,
)
from .project_api_key_delete_response import (
    ProjectApiKeyDeleteResponse,
)
from .project_api_key_list_response import (
    ProjectApiKeyListResponse,
)
from .project_api_key_owner import (
    ProjectApiKeyOwner,
)
from .project_api_key_owner_service_account import (
    ProjectApiKeyOwnerServiceAccount,
)
from .project_api_key_owner_user import (
    ProjectApiKeyOwnerUser,
)
from .project_create_request import (
    ProjectCreateRequest,
    ProjectCreateRequestDict,
)
from .project_data_retention import (
    ProjectDataRetention,
)
from .project_group import (
    ProjectGroup,
)
from .project_group_deleted_resource import (
    ProjectGroupDeletedResource,
)
from .project_group_list_resource import (
    ProjectGroupListResource,
)
from .project_hosted_tool_permissions import (
    ProjectHostedToolPermissions,
)
from .project_hosted_tool_permissions_update_request import (
    ProjectHostedToolPermissionsUpdateRequest,
    ProjectHostedToolPermissionsUpdateRequestDict,
)
from .project_list_response import (
    ProjectListResponse,
)
from .project_model_permissions import (
    ProjectModelPermissions,
)
from .project_model_permissions_delete_response import (
    ProjectModelPermissionsDeleteResponse,
)
from .project_model_permissions_update_request import (
    ProjectModelPermissionsUpdateRequest,
    ProjectModelPermissionsUpdateRequestDict,
)
from .project_rate_limit import (
    ProjectRateLimit,
)
from .project_rate_limit_list_response import (
    ProjectRateLimitListResponse,
)
from .project_rate_limit_update_request import (
    ProjectRateLimitUpdateRequest,
    ProjectRateLimitUpdateRequestDict,
)
from .project_service_account import (
    ProjectServiceAccount,
)
from .project_service_account_api_key import (
    ProjectServiceAccountApiKey,
)
from .project_service_account_create_request import (
    ProjectServiceAccountCreateRequest,
    ProjectServiceAccountCreateRequestDict,
)
from .project_service_account_create_response import (
    ProjectServiceAccountCreateResponse,
)
from .project_service_account_delete_response import (
    ProjectServiceAccountDeleteResponse,
)
from .project_service_account_list_response import (
    ProjectServiceAccountListResponse,
)
from .project_service_tier_settings import (
    ProjectServiceTierSettings,
)
from .project_service_tier_settings_enabled_tiers import (
    ProjectServiceTierSettingsEnabledTiers,
)
from .project_spend_alert import (
    ProjectSpendAlert,
)
from .project_spend_alert_deleted_resource import (
    ProjectSpendAlertDeletedResource,
)
from .project_spend_alert_list_resource import (
    ProjectSpendAlertListResource,
)
from .project_spend_limit_deleted_resource import (
    ProjectSpendLimitDeletedResource,
)
from .project_spend_limit_resource import (
    ProjectSpendLimitResource,
)
from .project_update_request import (
    ProjectUpdateRequest,
    ProjectUpdateRequestDict,
)
from .project_user import (
    ProjectUser,
)
from .project_user_create_request import (
    ProjectUserCreateRequest,
    ProjectUserCreateRequestDict,
)
from .project_user_delete_response import (
    ProjectUserDeleteResponse,
)
from .project_user_list_response import (
    ProjectUserListResponse,
)
from .project_user_update_request import (
    ProjectUserUpdateRequest,
    ProjectUserUpdateRequestDict,
)
from .prompt import (
    Prompt,
    PromptDict,
)
from .prompt_cache_breakpoint_config import (
    PromptCacheBreakpointConfig,
    PromptCacheBreakpointConfigDict,
)
from .prompt_cache_breakpoint_param import (
    PromptCacheBreakpointParam,
    PromptCacheBreakpointParamDict,
)
from .prompt_cache_mode_enum import (
    PromptCacheModeEnum,
)
from .prompt_cache_options import (
    PromptCacheOptions,
)
from .prompt_cache_options_param import (
    PromptCacheOptionsParam,
    PromptCacheOptionsParamDict,
)
from .prompt_cache_retention_enum import (
    PromptCacheRetentionEnum,
)
from .prompt_cache_ttl_enum import (
    PromptCacheTTLEnum,
)
from .provenance_check_object import (
    ProvenanceCheckObject,
)
from .provenance_detection_result_api import (
    ProvenanceDetectionResultApi,
)
from .provenance_resource import (
    ProvenanceResource,
)
from .provenance_resource_results_item import (
    ProvenanceResourceResultsItem,
    UnknownProvenanceResourceResultsItem,
)
from .public_assign_organization_group_role_body import (
    PublicAssignOrganizationGroupRoleBody,
    PublicAssignOrganizationGroupRoleBodyDict,
)
from .public_create_organization_role_body import (
    PublicCreateOrganizationRoleBody,
    PublicCreateOrganizationRoleBodyDict,
)
from .public_project_residency import (
    PublicProjectResidency,
)
from .public_role_list_resource import (
    PublicRoleListResource,
)
from .public_update_organization_role_body import (
    PublicUpdateOrganizationRoleBody,
    PublicUpdateOrganizationRoleBodyDict,
)
from .ranker_version_type import (
    RankerVersionType,
)
from .ranking_options import (
    RankingOptions,
    RankingOptionsDict,
)
from .rate_limits_param import (
    RateLimitsParam,
    RateLimitsParamDict,
)
from .realtime_audio_formats import (
    RealtimeAudioFormats,
    RealtimeAudioFormatsDict,
    UnknownRealtimeAudioFormats,
)
from .realtime_audio_formats_audio_pcm import (
    RealtimeAudioFormatsAudioPcm,
    RealtimeAudioFormatsAudioPcmDict,
)
from .realtime_audio_formats_audio_pcma import (
    RealtimeAudioFormatsAudioPcma,
    RealtimeAudioFormatsAudioPcmaDict,
)
from .realtime_audio_formats_audio_pcmu import (
    RealtimeAudioFormatsAudioPcmu,
    RealtimeAudioFormatsAudioPcmuDict,
)
from .realtime_beta_client_event import (
    RealtimeBetaClientEvent,
    RealtimeBetaClientEventDict,
    UnknownRealtimeBetaClientEvent,
)
from .realtime_beta_client_event_conversation_item_create import (
    RealtimeBetaClientEventConversationItemCreate,
    RealtimeBetaClientEventConversationItemCreateDict,
)
from .realtime_beta_client_event_conversation_item_delete import (
    RealtimeBetaClientEventConversationItemDelete,
    RealtimeBetaClientEventConversationItemDeleteDict,
)
from .realtime_beta_client_event_conversation_item_retrieve import (
    RealtimeBetaClientEventConversationItemRetrieve,
    RealtimeBetaClientEventConversationItemRetrieveDict,
)
from .realtime_beta_client_event_conversation_item_truncate import (
    RealtimeBetaClientEventConversationItemTruncate,
    RealtimeBetaClientEventConversationItemTruncateDict,
)
from .realtime_beta_client_event_input_audio_buffer_append import (
    RealtimeBetaClientEventInputAudioBufferAppend,
    RealtimeBetaClientEventInputAudioBufferAppendDict,
)
from .realtime_beta_client_event_input_audio_buffer_clear import (
    RealtimeBetaClientEventInputAudioBufferClear,
    RealtimeBetaClientEventInputAudioBufferClearDict,
)
from .realtime_beta_client_event_input_audio_buffer_commit import (
    RealtimeBetaClientEventInputAudioBufferCommit,
    RealtimeBetaClientEventInputAudioBufferCommitDict,
)
from .realtime_beta_client_event_output_audio_buffer_clear import (
    RealtimeBetaClientEventOutputAudioBufferClear,
    RealtimeBetaClientEventOutputAudioBufferClearDict,
)
from .realtime_beta_client_event_response_cancel import (
    RealtimeBetaClientEventResponseCancel,
    RealtimeBetaClientEventResponseCancelDict,
)
from .realtime_beta_client_event_response_create import (
    RealtimeBetaClientEventResponseCreate,
    RealtimeBetaClientEventResponseCreateDict,
)
from .realtime_beta_client_event_session_update import (
    RealtimeBetaClientEventSessionUpdate,
    RealtimeBetaClientEventSessionUpdateDict,
)
from .realtime_beta_client_event_transcription_session_update import (
    RealtimeBetaClientEventTranscriptionSessionUpdate,
    RealtimeBetaClientEventTranscriptionSessionUpdateDict,
)
from .realtime_beta_conversation_created_event import (
    RealtimeBetaConversationCreatedEvent,
)
from .realtime_beta_conversation_created_event_conversation import (
    RealtimeBetaConversationCreatedEventConversation,
)
from .realtime_beta_response import (
    RealtimeBetaResponse,
)
from .realtime_beta_response_audio_delta_event import (
    RealtimeBetaResponseAudioDeltaEvent,
)
from .realtime_beta_response_audio_done_event import (
    RealtimeBetaResponseAudioDoneEvent,
)
from .realtime_beta_response_audio_transcript_delta_event import (
    RealtimeBetaResponseAudioTranscriptDeltaEvent,
)
from .realtime_beta_response_audio_transcript_done_event import (
    RealtimeBetaResponseAudioTranscriptDoneEvent,
)
from .realtime_beta_response_create_params import (
    RealtimeBetaResponseCreateParams,
    RealtimeBetaResponseCreateParamsDict,
)
from .realtime_beta_response_create_params_conversation import (
    RealtimeBetaResponseCreateParamsConversation,
    RealtimeBetaResponseCreateParamsConversationDict,
)
from .realtime_beta_response_create_params_max_output_tokens import (
    RealtimeBetaResponseCreateParamsMaxOutputTokens,
    RealtimeBetaResponseCreateParamsMaxOutputTokensDict,
)
from .realtime_beta_response_create_params_max_response_output_tokens import (
    RealtimeBetaResponseCreateParamsMaxResponseOutputTokens,
    RealtimeBetaResponseCreateParamsMaxResponseOutputTokensDict,
)
from .realtime_beta_response_create_params_tool_choice import (
    RealtimeBetaResponseCreateParamsToolChoice,
    RealtimeBetaResponseCreateParamsToolChoiceDict,
    UnknownRealtimeBetaResponseCreateParamsToolChoice,
)
from .realtime_beta_response_create_params_tools_item import (
    RealtimeBetaResponseCreateParamsToolsItem,
    RealtimeBetaResponseCreateParamsToolsItemDict,
)
from .realtime_beta_response_input_token_details_cached_tokens_details import (
    RealtimeBetaResponseInputTokenDetailsCachedTokensDetails,
)
from .realtime_beta_response_max_output_tokens import (
    RealtimeBetaResponseMaxOutputTokens,
)
from .realtime_beta_response_status_details import (
    RealtimeBetaResponseStatusDetails,
)
from .realtime_beta_response_status_details_error import (
    RealtimeBetaResponseStatusDetailsError,
)
from .realtime_beta_response_text_delta_event import (
    RealtimeBetaResponseTextDeltaEvent,
)
from .realtime_beta_response_text_done_event import (
    RealtimeBetaResponseTextDoneEvent,
)
from .realtime_beta_response_usage import (
    RealtimeBetaResponseUsage,
)
from .realtime_beta_response_usage_input_token_details import (
    RealtimeBetaResponseUsageInputTokenDetails,
)
from .realtime_beta_response_usage_output_token_details import (
    RealtimeBetaResponseUsageOutputTokenDetails,
)
from .realtime_beta_server_event import (
    RealtimeBetaServerEvent,
    UnknownRealtimeBetaServerEvent,
)
from .realtime_beta_server_event_audio_transcription_completed_usage import (
    RealtimeBetaServerEventAudioTranscriptionCompletedUsage,
    UnknownRealtimeBetaServerEventAudioTranscriptionCompletedUsage,
)
from .realtime_beta_server_event_audio_transcription_failed_error import (
    RealtimeBetaServerEventAudioTranscriptionFailedError,
)
from .realtime_beta_server_event_conversation_item_created import (
    RealtimeBetaServerEventConversationItemCreated,
)
from .realtime_beta_server_event_conversation_item_deleted import (
    RealtimeBetaServerEventConversationItemDeleted,
)
from .realtime_beta_server_event_conversation_item_input_audio_transcription_completed import (
    RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted,
)
from .realtime_beta_server_event_conversation_item_input_audio_transcription_delta import (
    RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta,
)
from .realtime_beta_server_event_conversation_item_input_audio_transcription_failed import (
    RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed,
)
from .realtime_beta_server_event_conversation_item_input_audio_transcription_segment import (
    RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment,
)
from .realtime_beta_server_event_conversation_item_retrieved import (
    RealtimeBetaServerEventConversationItemRetrieved,
)
from .realtime_beta_server_event_conversation_item_truncated import (
    RealtimeBetaServerEventConversationItemTruncated,
)
from .realtime_beta_server_event_error import (
    RealtimeBetaServerEventError,
)
from .realtime_beta_server_event_error_error import (
    RealtimeBetaServerEventErrorError,
)
from .realtime_beta_server_event_input_audio_buffer_cleared import (
    RealtimeBetaServerEventInputAudioBufferCleared,
)
from .realtime_beta_server_event_input_audio_buffer_committed import (
    RealtimeBetaServerEventInputAudioBufferCommitted,
)
from .realtime_beta_server_event_input_audio_buffer_speech_started import (
    RealtimeBetaServerEventInputAudioBufferSpeechStarted,
)
from .realtime_beta_server_event_input_audio_buffer_speech_stopped import (
    RealtimeBetaServerEventInputAudioBufferSpeechStopped,
)
from .realtime_beta_server_event_mcp_list_tools_completed import (
    RealtimeBetaServerEventMCPListToolsCompleted,
)
from .realtime_beta_server_event_mcp_list_tools_failed import (
    RealtimeBetaServerEventMCPListToolsFailed,
)
from .realtime_beta_server_event_mcp_list_tools_in_progress import (
    RealtimeBetaServerEventMCPListToolsInProgress,
)
from .realtime_beta_server_event_rate_limits_updated import (
    RealtimeBetaServerEventRateLimitsUpdated,
)
from .realtime_beta_server_event_rate_limits_updated_rate_limits_item import (
    RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem,
)
from .realtime_beta_server_event_response_audio_delta import (
    RealtimeBetaServerEventResponseAudioDelta,
)
from .realtime_beta_server_event_response_audio_done import (
    RealtimeBetaServerEventResponseAudioDone,
)
from .realtime_beta_server_event_response_audio_transcript_delta import (
    RealtimeBetaServerEventResponseAudioTranscriptDelta,
)
from .realtime_beta_server_event_response_audio_transcript_done import (
    RealtimeBetaServerEventResponseAudioTranscriptDone,
)
from .realtime_beta_server_event_response_content_part_added import (
    RealtimeBetaServerEventResponseContentPartAdded,
)
from .realtime_beta_server_event_response_content_part_added_part import (
    RealtimeBetaServerEventResponseContentPartAddedPart,
)
from .realtime_beta_server_event_response_content_part_done import (
    RealtimeBetaServerEventResponseContentPartDone,
)
from .realtime_beta_server_event_response_content_part_done_part import (
    RealtimeBetaServerEventResponseContentPartDonePart,
)
from .realtime_beta_server_event_response_created import (
    RealtimeBetaServerEventResponseCreated,
)
from .realtime_beta_server_event_response_done import (
    RealtimeBetaServerEventResponseDone,
)
from .realtime_beta_server_event_response_function_call_arguments_delta import (
    RealtimeBetaServerEventResponseFunctionCallArgumentsDelta,
)
from .realtime_beta_server_event_response_function_call_arguments_done import (
    RealtimeBetaServerEventResponseFunctionCallArgumentsDone,
)
from .realtime_beta_server_event_response_mcp_call_arguments_delta import (
    RealtimeBetaServerEventResponseMCPCallArgumentsDelta,
)
from .realtime_beta_server_event_response_mcp_call_arguments_done import (
    RealtimeBetaServerEventResponseMCPCallArgumentsDone,
)
from .realtime_beta_server_event_response_mcp_call_completed import (
    RealtimeBetaServerEventResponseMCPCallCompleted,
)
from .realtime_beta_server_event_response_mcp_call_failed import (
    RealtimeBetaServerEventResponseMCPCallFailed,
)
from .realtime_beta_server_event_response_mcp_call_in_progress import (
    RealtimeBetaServerEventResponseMCPCallInProgress,
)
from .realtime_beta_server_event_response_output_item_added import (
    RealtimeBetaServerEventResponseOutputItemAdded,
)
from .realtime_beta_server_event_response_output_item_done import (
    RealtimeBetaServerEventResponseOutputItemDone,
)
from .realtime_beta_server_event_response_text_delta import (
    RealtimeBetaServerEventResponseTextDelta,
)
from .realtime_beta_server_event_response_text_done import (
    RealtimeBetaServerEventResponseTextDone,
)
from .realtime_beta_server_event_session_created import (
    RealtimeBetaServerEventSessionCreated,
)
from .realtime_beta_server_event_session_updated import (
    RealtimeBetaServerEventSessionUpdated,
)
from .realtime_beta_server_event_transcription_session_created import (
    RealtimeBetaServerEventTranscriptionSessionCreated,
)
from .realtime_beta_server_event_transcription_session_updated import (
    RealtimeBetaServerEventTranscriptionSessionUpdated,
)
from .realtime_call_create_request import (
    RealtimeCallCreateRequest,
    RealtimeCallCreateRequestDict,
)
from .realtime_call_refer_request import (
    RealtimeCallReferRequest,
    RealtimeCallReferRequestDict,
)
from .realtime_call_reject_request import (
    RealtimeCallRejectRequest,
    RealtimeCallRejectRequestDict,
)
from .realtime_client_event import (
    RealtimeClientEvent,
    RealtimeClientEventDict,
    UnknownRealtimeClientEvent,
)
from .realtime_client_event_conversation_item_create import (
    RealtimeClientEventConversationItemCreate,
    RealtimeClientEventConversationItemCreateDict,
)
from .realtime_client_event_conversation_item_delete import (
    RealtimeClientEventConversationItemDelete,
    RealtimeClientEventConversationItemDeleteDict,
)
from .realtime_client_event_conversation_item_retrieve import (
    RealtimeClientEventConversationItemRetrieve,
    RealtimeClientEventConversationItemRetrieveDict,
)
from .realtime_client_event_conversation_item_truncate import (
    RealtimeClientEventConversationItemTruncate,
    RealtimeClientEventConversationItemTruncateDict,
)
from .realtime_client_event_input_audio_buffer_append import (
    RealtimeClientEventInputAudioBufferAppend,
    RealtimeClientEventInputAudioBufferAppendDict,
)
from .realtime_client_event_input_audio_buffer_clear import (
    RealtimeClientEventInputAudioBufferClear,
    RealtimeClientEventInputAudioBufferClearDict,
)
from .realtime_client_event_input_audio_buffer_commit import (
    RealtimeClientEventInputAudioBufferCommit,
    RealtimeClientEventInputAudioBufferCommitDict,
)
from .realtime_client_event_output_audio_buffer_clear import (
    RealtimeClientEventOutputAudioBufferClear,
    RealtimeClientEventOutputAudioBufferClearDict,
)
from .realtime_client_event_response_cancel import (
    RealtimeClientEventResponseCancel,
    RealtimeClientEventResponseCancelDict,
)
from .realtime_client_event_response_create import (
    RealtimeClientEventResponseCreate,
    RealtimeClientEventResponseCreateDict,
)
from .realtime_client_event_session_update import (
    RealtimeClientEventSessionUpdate,
    RealtimeClientEventSessionUpdateDict,
)
from .realtime_client_event_session_update_session import (
    RealtimeClientEventSessionUpdateSession,
    RealtimeClientEventSessionUpdateSessionDict,
    UnknownRealtimeClientEventSessionUpdateSession,
)
from .realtime_client_event_transcription_session_update import (
    RealtimeClientEventTranscriptionSessionUpdate,
)
from .realtime_conversation_item import (
    RealtimeConversationItem,
    RealtimeConversationItemDict,
    UnknownRealtimeConversationItem,
)
from .realtime_conversation_item_function_call import (
    RealtimeConversationItemFunctionCall,
    RealtimeConversationItemFunctionCallDict,
)
from .realtime_conversation_item_function_call_output import (
    RealtimeConversationItemFunctionCallOutput,
    RealtimeConversationItemFunctionCallOutputDict,
)
from .realtime_conversation_item_message import (
    RealtimeConversationItemMessage,
    RealtimeConversationItemMessageDict,
    UnknownRealtimeConversationItemMessage,
)
from .realtime_conversation_item_message_assistant import (
    RealtimeConversationItemMessageAssistant,
    RealtimeConversationItemMessageAssistantDict,
)
from .realtime_conversation_item_message_assistant_content_item import (
    RealtimeConversationItemMessageAssistantContentItem,
    RealtimeConversationItemMessageAssistantContentItemDict,
)
from .realtime_conversation_item_message_system import (
    RealtimeConversationItemMessageSystem,
    RealtimeConversationItemMessageSystemDict,
)
from .realtime_conversation_item_message_system_content_item import (
    RealtimeConversationItemMessageSystemContentItem,
    RealtimeConversationItemMessageSystemContentItemDict,
)
from .realtime_conversation_item_message_user import (
    RealtimeConversationItemMessageUser,
    RealtimeConversationItemMessageUserDict,
)
from .realtime_conversation_item_message_user_content_item import (
    RealtimeConversationItemMessageUserContentItem,
    RealtimeConversationItemMessageUserContentItemDict,
)
from .realtime_conversation_item_with_reference import (
    RealtimeConversationItemWithReference,
)
from .realtime_conversation_item_with_reference_content_item import (
    RealtimeConversationItemWithReferenceContentItem,
)
from .realtime_create_client_secret_request import (
    RealtimeCreateClientSecretRequest,
    RealtimeCreateClientSecretRequestDict,
)
from .realtime_create_client_secret_request_expires_after import (
    RealtimeCreateClientSecretRequestExpiresAfter,
    RealtimeCreateClientSecretRequestExpiresAfterDict,
)
from .realtime_create_client_secret_request_session import (
    RealtimeCreateClientSecretRequestSession,
    RealtimeCreateClientSecretRequestSessionDict,
    UnknownRealtimeCreateClientSecretRequestSession,
)
from .realtime_create_client_secret_response import (
    RealtimeCreateClientSecretResponse,
)
from .realtime_create_client_secret_response_session import (
    RealtimeCreateClientSecretResponseSession,
    UnknownRealtimeCreateClientSecretResponseSession,
)
from .realtime_function_tool import (
    RealtimeFunctionTool,
    RealtimeFunctionToolDict,
)
from .realtime_mcp_approval_request import (
    RealtimeMCPApprovalRequest,
    RealtimeMCPApprovalRequestDict,
)
from .realtime_mcp_approval_response import (
    RealtimeMCPApprovalResponse,
    RealtimeMCPApprovalResponseDict,
)
from .realtime_mcp_list_tools import (
    RealtimeMCPListTools,
    RealtimeMCPListToolsDict,
)
from .realtime_mcp_protocol_error import (
    RealtimeMCPProtocolError,
    RealtimeMCPProtocolErrorDict,
)
from .realtime_mcp_tool_call import (
    RealtimeMCPToolCall,
    RealtimeMCPToolCallDict,
)
from .realtime_mcp_tool_call_error import (
    RealtimeMCPToolCallError,
    RealtimeMCPToolCallErrorDict,
    UnknownRealtimeMCPToolCallError,
)
from .realtime_mcp_tool_execution_error import (
    RealtimeMCPToolExecutionError,
    RealtimeMCPToolExecutionErrorDict,
)
from .realtime_mcphttp_error import (
    RealtimeMCPHTTPError,
    RealtimeMCPHTTPErrorDict,
)
from .realtime_reasoning import (
    RealtimeReasoning,
    RealtimeReasoningDict,
)
from .realtime_reasoning_effort import (
    RealtimeReasoningEffort,
)
from .realtime_response import (
    RealtimeResponse,
)
from .realtime_response_audio import (
    RealtimeResponseAudio,
)
from .realtime_response_audio_output import (
    RealtimeResponseAudioOutput,
)
from .realtime_response_create_params import (
    RealtimeResponseCreateParams,
    RealtimeResponseCreateParamsDict,
)
from .realtime_response_create_params_audio import (
    RealtimeResponseCreateParamsAudio,
    RealtimeResponseCreateParamsAudioDict,
)
from .realtime_response_create_params_audio_output import (
    RealtimeResponseCreateParamsAudioOutput,
    RealtimeResponseCreateParamsAudioOutputDict,
)
from .realtime_response_create_params_conversation import (
    RealtimeResponseCreateParamsConversation,
    RealtimeResponseCreateParamsConversationDict,
)
from .realtime_response_create_params_max_output_tokens import (
    RealtimeResponseCreateParamsMaxOutputTokens,
    RealtimeResponseCreateParamsMaxOutputTokensDict,
)
from .realtime_response_create_params_tool_choice import (
    RealtimeResponseCreateParamsToolChoice,
    RealtimeResponseCreateParamsToolChoiceDict,
    UnknownRealtimeResponseCreateParamsToolChoice,
)
from .realtime_response_create_params_tools_item import (
    RealtimeResponseCreateParamsToolsItem,
    RealtimeResponseCreateParamsToolsItemDict,
    UnknownRealtimeResponseCreateParamsToolsItem,
)
from .realtime_response_max_output_tokens import (
    RealtimeResponseMaxOutputTokens,
)
from .realtime_response_status_details import (
    RealtimeResponseStatusDetails,
)
from .realtime_response_status_details_error import (
    RealtimeResponseStatusDetailsError,
)
from .realtime_response_usage import (
    RealtimeResponseUsage,
)
from .realtime_response_usage_input_token_details import (
    RealtimeResponseUsageInputTokenDetails,
)
from .realtime_response_usage_input_token_details_cached_tokens_details import (
    RealtimeResponseUsageInputTokenDetailsCachedTokensDetails,
)
from .realtime_response_usage_output_token_details import (
    RealtimeResponseUsageOutputTokenDetails,
)
from .realtime_server_event import (
    RealtimeServerEvent,
    UnknownRealtimeServerEvent,
)
from .realtime_server_event_conversation_audio_transcription_failed_error import (
    RealtimeServerEventConversationAudioTranscriptionFailedError,
)
from .realtime_server_event_conversation_created import (
    RealtimeServerEventConversationCreated,
)
from .realtime_server_event_conversation_created_conversation import (
    RealtimeServerEventConversationCreatedConversation,
)
from .realtime_server_event_conversation_item_added import (
    RealtimeServerEventConversationItemAdded,
)
from .realtime_server_event_conversation_item_created import (
    RealtimeServerEventConversationItemCreated,
)
from .realtime_server_event_conversation_item_deleted import (
    RealtimeServerEventConversationItemDeleted,
)
from .realtime_server_event_conversation_item_done import (
    RealtimeServerEventConversationItemDone,
)
from .realtime_server_event_conversation_item_input_audio_transcription_completed import (
    RealtimeServerEventConversationItemInputAudioTranscriptionCompleted,
)
from .realtime_server_event_conversation_item_input_audio_transcription_delta import (
    RealtimeServerEventConversationItemInputAudioTranscriptionDelta,
)
from .realtime_server_event_conversation_item_input_audio_transcription_failed import (
    RealtimeServerEventConversationItemInputAudioTranscriptionFailed,
)
from .realtime_server_event_conversation_item_input_audio_transcription_segment import (
    RealtimeServerEventConversationItemInputAudioTranscriptionSegment,
)
from .realtime_server_event_conversation_item_retrieved import (
    RealtimeServerEventConversationItemRetrieved,
)
from .realtime_server_event_conversation_item_truncated import (
    RealtimeServerEventConversationItemTruncated,
)
from .realtime_server_event_conversation_transcription_completed_usage import (
    RealtimeServerEventConversationTranscriptionCompletedUsage,
    UnknownRealtimeServerEventConversationTranscriptionCompletedUsage,
)
from .realtime_server_event_error import (
    RealtimeServerEventError,
)
from .realtime_server_event_error_error import (
    RealtimeServerEventErrorError,
)
from .realtime_server_event_input_audio_buffer_cleared import (
    RealtimeServerEventInputAudioBufferCleared,
)
from .realtime_server_event_input_audio_buffer_committed import (
    RealtimeServerEventInputAudioBufferCommitted,
)
from .realtime_server_event_input_audio_buffer_dtmf_event_received import (
    RealtimeServerEventInputAudioBufferDtmfEventReceived,
)
from .realtime_server_event_input_audio_buffer_speech_started import (
    RealtimeServerEventInputAudioBufferSpeechStarted,
)
from .realtime_server_event_input_audio_buffer_speech_stopped import (
    RealtimeServerEventInputAudioBufferSpeechStopped,
)
from .realtime_server_event_input_audio_buffer_timeout_triggered import (
    RealtimeServerEventInputAudioBufferTimeoutTriggered,
)
from .realtime_server_event_mcp_list_tools_completed import (
    RealtimeServerEventMCPListToolsCompleted,
)
from .realtime_server_event_mcp_list_tools_failed import (
    RealtimeServerEventMCPListToolsFailed,
)
from .realtime_server_event_mcp_list_tools_in_progress import (
    RealtimeServerEventMCPListToolsInProgress,
)
from .realtime_server_event_output_audio_buffer_cleared import (
    RealtimeServerEventOutputAudioBufferCleared,
)
from .realtime_server_event_output_audio_buffer_started import (
    RealtimeServerEventOutputAudioBufferStarted,
)
from .realtime_server_event_output_audio_buffer_stopped import (
    RealtimeServerEventOutputAudioBufferStopped,
)
from .realtime_server_event_rate_limits_updated import (
    RealtimeServerEventRateLimitsUpdated,
)
from .realtime_server_event_rate_limits_updated_rate_limits_item import (
    RealtimeServerEventRateLimitsUpdatedRateLimitsItem,
)
from .realtime_server_event_response_audio_delta import (
    RealtimeServerEventResponseAudioDelta,
)
from .realtime_server_event_response_audio_done import (
    RealtimeServerEventResponseAudioDone,
)
from .realtime_server_event_response_audio_transcript_delta import (
    RealtimeServerEventResponseAudioTranscriptDelta,
)
from .realtime_server_event_response_audio_transcript_done import (
    RealtimeServerEventResponseAudioTranscriptDone,
)
from .realtime_server_event_response_content_part_added import (
    RealtimeServerEventResponseContentPartAdded,
)
from .realtime_server_event_response_content_part_added_part import (
    RealtimeServerEventResponseContentPartAddedPart,
)
from .realtime_server_event_response_content_part_done import (
    RealtimeServerEventResponseContentPartDone,
)
from .realtime_server_event_response_content_part_done_part import (
    RealtimeServerEventResponseContentPartDonePart,
)
from .realtime_server_event_response_created import (
    RealtimeServerEventResponseCreated,
)
from .realtime_server_event_response_done import (
    RealtimeServerEventResponseDone,
)
from .realtime_server_event_response_function_call_arguments_delta import (
    RealtimeServerEventResponseFunctionCallArgumentsDelta,
)
from .realtime_server_event_response_function_call_arguments_done import (
    RealtimeServerEventResponseFunctionCallArgumentsDone,
)
from .realtime_server_event_response_mcp_call_arguments_delta import (
    RealtimeServerEventResponseMCPCallArgumentsDelta,
)
from .realtime_server_event_response_mcp_call_arguments_done import (
    RealtimeServerEventResponseMCPCallArgumentsDone,
)
from .realtime_server_event_response_mcp_call_completed import (
    RealtimeServerEventResponseMCPCallCompleted,
)
from .realtime_server_event_response_mcp_call_failed import (
    RealtimeServerEventResponseMCPCallFailed,
)
from .realtime_server_event_response_mcp_call_in_progress import (
    RealtimeServerEventResponseMCPCallInProgress,
)
from .realtime_server_event_response_output_item_added import (
    RealtimeServerEventResponseOutputItemAdded,
)
from .realtime_server_event_response_output_item_done import (
    RealtimeServerEventResponseOutputItemDone,
)
from .realtime_server_event_response_text_delta import (
    RealtimeServerEventResponseTextDelta,
)
from .realtime_server_event_response_text_done import (
    RealtimeServerEventResponseTextDone,
)
from .realtime_server_event_session_created import (
    RealtimeServerEventSessionCreated,
)
from .realtime_server_event_session_created_session import (
    RealtimeServerEventSessionCreatedSession,
    UnknownRealtimeServerEventSessionCreatedSession,
)
from .realtime_server_event_session_updated import (
    RealtimeServerEventSessionUpdated,
)
from .realtime_server_event_session_updated_session import (
    RealtimeServerEventSessionUpdatedSession,
    UnknownRealtimeServerEventSessionUpdatedSession,
)
from .realtime_server_event_transcription_session_updated import (
    RealtimeServerEventTranscriptionSessionUpdated,
)
from .realtime_session import (
    RealtimeSession,
)
from .realtime_session_create_request import (
    RealtimeSessionCreateRequest,
    RealtimeSessionCreateRequestDict,
)
from .realtime_session_create_request_client_secret import (
    RealtimeSessionCreateRequestClientSecret,
    RealtimeSessionCreateRequestClientSecretDict,
)
from .realtime_session_create_request_client_secret_expires_after import (
    RealtimeSessionCreateRequestClientSecretExpiresAfter,
    RealtimeSessionCreateRequestClientSecretExpiresAfterDict,
)
from .realtime_session_create_request_ga import (
    RealtimeSessionCreateRequestGA,
    RealtimeSessionCreateRequestGADict,
)
from .realtime_session_create_request_ga_audio import (
    RealtimeSessionCreateRequestGAAudio,
    RealtimeSessionCreateRequestGAAudioDict,
)
from .realtime_session_create_request_ga_audio_input import (
    RealtimeSessionCreateRequestGAAudioInput,
    RealtimeSessionCreateRequestGAAudioInputDict,
)
from .realtime_session_create_request_ga_audio_input_noise_reduction import (
    RealtimeSessionCreateRequestGAAudioInputNoiseReduction,
    RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict,
)
from .realtime_session_create_request_ga_audio_output import (
    RealtimeSessionCreateRequestGAAudioOutput,
    RealtimeSessionCreateRequestGAAudioOutputDict,
)
from .realtime_session_create_request_ga_max_output_tokens import (
    RealtimeSessionCreateRequestGAMaxOutputTokens,
    RealtimeSessionCreateRequestGAMaxOutputTokensDict,
)
from .realtime_session_create_request_ga_model import (
    RealtimeSessionCreateRequestGAModel,
    RealtimeSessionCreateRequestGAModelDict,
)
from .realtime_session_create_request_ga_tool_choice import (
    RealtimeSessionCreateRequestGAToolChoice,
    RealtimeSessionCreateRequestGAToolChoiceDict,
    UnknownRealtimeSessionCreateRequestGAToolChoice,
)
from .realtime_session_create_request_ga_tools_item import (
    RealtimeSessionCreateRequestGAToolsItem,
    RealtimeSessionCreateRequestGAToolsItemDict,
    UnknownRealtimeSessionCreateRequestGAToolsItem,
)
from .realtime_session_create_request_ga_tracing import (
    RealtimeSessionCreateRequestGATracing,
    RealtimeSessionCreateRequestGATracingDict,
)
from .realtime_session_create_request_ga_tracing_object import (
    RealtimeSessionCreateRequestGATracingObject,
    RealtimeSessionCreateRequestGATracingObjectDict,
)
from .realtime_session_create_request_input_audio_noise_reduction import (
    RealtimeSessionCreateRequestInputAudioNoiseReduction,
    RealtimeSessionCreateRequestInputAudioNoiseReductionDict,
)
from .realtime_session_create_request_input_audio_transcription import (
    RealtimeSessionCreateRequestInputAudioTranscription,
    RealtimeSessionCreateRequestInputAudioTranscriptionDict,
)
from .realtime_session_create_request_max_response_output_tokens import (
    RealtimeSessionCreateRequestMaxResponseOutputTokens,
    RealtimeSessionCreateRequestMaxResponseOutputTokensDict,
)
from .realtime_session_create_request_tools_item import (
    RealtimeSessionCreateRequestToolsItem,
    RealtimeSessionCreateRequestToolsItemDict,
)
from .realtime_session_create_request_tracing import (
    RealtimeSessionCreateRequestTracing,
    RealtimeSessionCreateRequestTracingDict,
)
from .realtime_session_create_request_tracing_object import (
    RealtimeSessionCreateRequestTracingObject,
    RealtimeSessionCreateRequestTracingObjectDict,
)
from .realtime_session_create_request_turn_detection import (
    RealtimeSessionCreateRequestTurnDetection,
    RealtimeSessionCreateRequestTurnDetectionDict,
)
from .realtime_session_create_response import (
    RealtimeSessionCreateResponse,
)
from .realtime_session_create_response_audio import (
    RealtimeSessionCreateResponseAudio,
)
from .realtime_session_create_response_audio_input import (
    RealtimeSessionCreateResponseAudioInput,
)
from .realtime_session_create_response_audio_input_noise_reduction import (
    RealtimeSessionCreateResponseAudioInputNoiseReduction,
)
from .realtime_session_create_response_audio_input_turn_detection import (
    RealtimeSessionCreateResponseAudioInputTurnDetection,
)
from .realtime_session_create_response_audio_output import (
    RealtimeSessionCreateResponseAudioOutput,
)
from .realtime_session_create_response_client_secret import (
    RealtimeSessionCreateResponseClientSecret,
)
from .realtime_session_create_response_ga import (
    RealtimeSessionCreateResponseGA,
)
from .realtime_session_create_response_ga_audio import (
    RealtimeSessionCreateResponseGAAudio,
)
from .realtime_session_create_response_ga_audio_input import (
    RealtimeSessionCreateResponseGAAudioInput,
)
from .realtime_session_create_response_ga_audio_input_noise_reduction import (
    RealtimeSessionCreateResponseGAAudioInputNoiseReduction,
)
from .realtime_session_create_response_ga_audio_output import (
    RealtimeSessionCreateResponseGAAudioOutput,
)
from .realtime_session_create_response_ga_max_output_tokens import (
    RealtimeSessionCreateResponseGAMaxOutputTokens,
)
from .realtime_session_create_response_ga_model import (
    RealtimeSessionCreateResponseGAModel,
)
from .realtime_session_create_response_ga_tool_choice import (
    RealtimeSessionCreateResponseGAToolChoice,
    UnknownRealtimeSessionCreateResponseGAToolChoice,
)
from .realtime_session_create_response_ga_tools_item import (
    RealtimeSessionCreateResponseGAToolsItem,
    UnknownRealtimeSessionCreateResponseGAToolsItem,
)
from .realtime_session_create_response_ga_tracing import (
    RealtimeSessionCreateResponseGATracing,
)
from .realtime_session_create_response_ga_tracing_object import (
    RealtimeSessionCreateResponseGATracingObject,
)
from .realtime_session_create_response_input_audio_transcription import (
    RealtimeSessionCreateResponseInputAudioTranscription,
)
from .realtime_session_create_response_max_output_tokens import (
    RealtimeSessionCreateResponseMaxOutputTokens,
)
from .realtime_session_create_response_max_response_output_tokens import (
    RealtimeSessionCreateResponseMaxResponseOutputTokens,
)
from .realtime_session_create_response_tracing import (
    RealtimeSessionCreateResponseTracing,
)
from .realtime_session_create_response_tracing_object import (
    RealtimeSessionCreateResponseTracingObject,
)
from .realtime_session_create_response_turn_detection import (
    RealtimeSessionCreateResponseTurnDetection,
)
from .realtime_session_input_audio_noise_reduction import (
    RealtimeSessionInputAudioNoiseReduction,
)
from .realtime_session_max_response_output_tokens import (
    RealtimeSessionMaxResponseOutputTokens,
)
from .realtime_session_model import (
    RealtimeSessionModel,
)
from .realtime_session_tracing import (
    RealtimeSessionTracing,
)
from .realtime_session_tracing_object import (
    RealtimeSessionTracingObject,
)
from .realtime_transcription_session_create_ga_audio_input_detection import (
    RealtimeTranscriptionSessionCreateGAAudioInputDetection,
    UnknownRealtimeTranscriptionSessionCreateGAAudioInputDetection,
)
from .realtime_transcription_session_create_request import (
    RealtimeTranscriptionSessionCreateRequest,
    RealtimeTranscriptionSessionCreateRequestDict,
)
from .realtime_transcription_session_create_request_audio_noise_reduction import (
    RealtimeTranscriptionSessionCreateRequestAudioNoiseReduction,
    RealtimeTranscriptionSessionCreateRequestAudioNoiseReductionDict,
)
from .realtime_transcription_session_create_request_client_secret import (
    RealtimeTranscriptionSessionCreateRequestClientSecret,
    RealtimeTranscriptionSessionCreateRequestClientSecretDict,
)
from .realtime_transcription_session_create_request_ga import (
    RealtimeTranscriptionSessionCreateRequestGA,
    RealtimeTranscriptionSessionCreateRequestGADict,
)
from .realtime_transcription_session_create_request_ga_audio import (
    RealtimeTranscriptionSessionCreateRequestGAAudio,
    RealtimeTranscriptionSessionCreateRequestGAAudioDict,
)
from .realtime_transcription_session_create_request_ga_audio_input import (
    RealtimeTranscriptionSessionCreateRequestGAAudioInput,
    RealtimeTranscriptionSessionCreateRequestGAAudioInputDict,
)
from .realtime_transcription_session_create_request_ga_noise_reduction import (
    RealtimeTranscriptionSessionCreateRequestGANoiseReduction,
    RealtimeTranscriptionSessionCreateRequestGANoiseReductionDict,
)
from .realtime_transcription_session_create_request_turn_detection import (
    RealtimeTranscriptionSessionCreateRequestTurnDetection,
    RealtimeTranscriptionSessionCreateRequestTurnDetectionDict,
)
from .realtime_transcription_session_create_response import (
    RealtimeTranscriptionSessionCreateResponse,
)
from .realtime_transcription_session_create_response_client_secret import (
    RealtimeTranscriptionSessionCreateResponseClientSecret,
)
from .realtime_transcription_session_create_response_ga import (
    RealtimeTranscriptionSessionCreateResponseGA,
)
from .realtime_transcription_session_create_response_ga_audio import (
    RealtimeTranscriptionSessionCreateResponseGAAudio,
)
from .realtime_transcription_session_create_response_ga_audio_input import (
    RealtimeTranscriptionSessionCreateResponseGAAudioInput,
)
from .realtime_transcription_session_create_response_ga_noise_reduction import (
    RealtimeTranscriptionSessionCreateResponseGANoiseReduction,
)
from .realtime_transcription_session_create_response_ga_turn_detection import (
    RealtimeTranscriptionSessionCreateResponseGATurnDetection,
)
from .realtime_transcription_session_create_response_turn_detection import (
    RealtimeTranscriptionSessionCreateResponseTurnDetection,
)
from .realtime_translation_client_event import (
    RealtimeTranslationClientEvent,
    RealtimeTranslationClientEventDict,
    UnknownRealtimeTranslationClientEvent,
)
from .realtime_translation_client_event_input_audio_buffer_append import (
    RealtimeTranslationClientEventInputAudioBufferAppend,
    RealtimeTranslationClientEventInputAudioBufferAppendDict,
)
from .realtime_translation_client_event_session_close import (
    RealtimeTranslationClientEventSessionClose,
    RealtimeTranslationClientEventSessionCloseDict,
)
from .realtime_translation_client_event_session_update import (
    RealtimeTranslationClientEventSessionUpdate,
    RealtimeTranslationClientEventSessionUpdateDict,
)
from .realtime_translation_client_secret_create_request import (
    RealtimeTranslationClientSecretCreateRequest,
    RealtimeTranslationClientSecretCreateRequestDict,
)
from .realtime_translation_client_secret_create_request_expires_after import (
    RealtimeTranslationClientSecretCreateRequestExpiresAfter,
    RealtimeTranslationClientSecretCreateRequestExpiresAfterDict,
)
from .realtime_translation_client_secret_create_response import (
    RealtimeTranslationClientSecretCreateResponse,
)
from .realtime_translation_server_event import (
    RealtimeTranslationServerEvent,
    UnknownRealtimeTranslationServerEvent,
)
from .realtime_translation_server_event_session_closed import (
    RealtimeTranslationServerEventSessionClosed,
)
from .realtime_translation_server_event_session_created import (
    RealtimeTranslationServerEventSessionCreated,
)
from .realtime_translation_server_event_session_input_transcript_delta import (
    RealtimeTranslationServerEventSessionInputTranscriptDelta,
)
from .realtime_translation_server_event_session_output_audio_delta import (
    RealtimeTranslationServerEventSessionOutputAudioDelta,
)
from .realtime_translation_server_event_session_output_transcript_delta import (
    RealtimeTranslationServerEventSessionOutputTranscriptDelta,
)
from .realtime_translation_server_event_session_updated import (
    RealtimeTranslationServerEventSessionUpdated,
)
from .realtime_translation_session import (
    RealtimeTranslationSession,
)
from .realtime_translation_session_audio import (
    RealtimeTranslationSessionAudio,
)
from .realtime_translation_session_audio_input import (
    RealtimeTranslationSessionAudioInput,
)
from .realtime_translation_session_audio_input_noise_reduction import (
    RealtimeTranslationSessionAudioInputNoiseReduction,
)
from .realtime_translation_session_audio_input_transcription import (
    RealtimeTranslationSessionAudioInputTranscription,
)
from .realtime_translation_session_audio_output import (
    RealtimeTranslationSessionAudioOutput,
)
from .realtime_translation_session_create_request import (
    RealtimeTranslationSessionCreateRequest,
    RealtimeTranslationSessionCreateRequestDict,
)
from .realtime_translation_session_create_request_audio import (
    RealtimeTranslationSessionCreateRequestAudio,
    RealtimeTranslationSessionCreateRequestAudioDict,
)
from .realtime_translation_session_create_request_audio_input import (
    RealtimeTranslationSessionCreateRequestAudioInput,
    RealtimeTranslationSessionCreateRequestAudioInputDict,
)
from .realtime_translation_session_create_request_audio_output import (
    RealtimeTranslationSessionCreateRequestAudioOutput,
    RealtimeTranslationSessionCreateRequestAudioOutputDict,
)
from .realtime_translation_session_create_request_input_noise_reduction import (
    RealtimeTranslationSessionCreateRequestInputNoiseReduction,
    RealtimeTranslationSessionCreateRequestInputNoiseReductionDict,
)
from .realtime_translation_session_create_request_input_transcription import (
    RealtimeTranslationSessionCreateRequestInputTranscription,
    RealtimeTranslationSessionCreateRequestInputTranscriptionDict,
)
from .realtime_translation_session_update_request import (
    RealtimeTranslationSessionUpdateRequest,
    RealtimeTranslationSessionUpdateRequestDict,
)
from .realtime_translation_session_update_request_audio import (
    RealtimeTranslationSessionUpdateRequestAudio,
    RealtimeTranslationSessionUpdateRequestAudioDict,
)
from .realtime_translation_session_update_request_audio_input import (
    RealtimeTranslationSessionUpdateRequestAudioInput,
    RealtimeTranslationSessionUpdateRequestAudioInputDict,
)
from .realtime_translation_session_update_request_audio_output import (
    RealtimeTranslationSessionUpdateRequestAudioOutput,
    RealtimeTranslationSessionUpdateRequestAudioOutputDict,
)
from .realtime_translation_session_update_request_input_noise_reduction import (
    RealtimeTranslationSessionUpdateRequestInputNoiseReduction,
    RealtimeTranslationSessionUpdateRequestInputNoiseReductionDict,
)
from .realtime_translation_session_update_request_input_transcription import (
    RealtimeTranslationSessionUpdateRequestInputTranscription,
    RealtimeTranslationSessionUpdateRequestInputTranscriptionDict,
)
from .realtime_truncation import (
    RealtimeTruncation,
    RealtimeTruncationDict,
)
from .realtime_truncation_retention_ratio import (
    RealtimeTruncationRetentionRatio,
    RealtimeTruncationRetentionRatioDict,
)
from .realtime_truncation_retention_ratio_token_limits import (
    RealtimeTruncationRetentionRatioTokenLimits,
    RealtimeTruncationRetentionRatioTokenLimitsDict,
)
from .realtime_turn_detection import (
    RealtimeTurnDetection,
    RealtimeTurnDetectionDict,
    UnknownRealtimeTurnDetection,
)
from .realtime_turn_detection_semantic_vad import (
    RealtimeTurnDetectionSemanticVad,
    RealtimeTurnDetectionSemanticVadDict,
)
from .realtime_turn_detection_server_vad import (
    RealtimeTurnDetectionServerVad,
    RealtimeTurnDetectionServerVadDict,
)
from .reasoning import (
    Reasoning,
    ReasoningDict,
)
from .reasoning_effort import (
    ReasoningEffort,
)
from .reasoning_item import (
    ReasoningItem,
    ReasoningItemDict,
)
from .reasoning_mode_enum import (
    ReasoningModeEnum,
    ReasoningModeEnumDict,
)
from .reasoning_text_content import (
    ReasoningTextContent,
    ReasoningTextContentDict,
)
from .refer_live_session_request import (
    ReferLiveSessionRequest,
    ReferLiveSessionRequestDict,
)
from .refusal_content import (
    RefusalContent,
    RefusalContentDict,
)
from .reject_live_session_request import (
    RejectLiveSessionRequest,
    RejectLiveSessionRequestDict,
)
from .resource_open_ai_hosted_file_hosted_template_file_resource_file_id import (
    ResourceOpenAIHostedFileHostedTemplateFileResourceFileID,
    ResourceOpenAIHostedFileHostedTemplateFileResourceFileIDDict,
)
from .resource_open_ai_hosted_file_hosted_template_file_resource_inline import (
    ResourceOpenAIHostedFileHostedTemplateFileResourceInline,
)
from .response import (
    Response,
)
from .response_apply_patch_call_operation_diff_delta_event import (
    ResponseApplyPatchCallOperationDiffDeltaEvent,
)
from .response_apply_patch_call_operation_diff_done_event import (
    ResponseApplyPatchCallOperationDiffDoneEvent,
)
from .response_audio_delta_event import (
    ResponseAudioDeltaEvent,
)
from .response_audio_done_event import (
    ResponseAudioDoneEvent,
)
from .response_audio_transcript_delta_event import (
    ResponseAudioTranscriptDeltaEvent,
)
from .response_audio_transcript_done_event import (
    ResponseAudioTranscriptDoneEvent,
)
from .response_code_interpreter_call_code_delta_event import (
    ResponseCodeInterpreterCallCodeDeltaEvent,
)
from .response_code_interpreter_call_code_done_event import (
    ResponseCodeInterpreterCallCodeDoneEvent,
)
from .response_code_interpreter_call_completed_event import (
    ResponseCodeInterpreterCallCompletedEvent,
)
from .response_code_interpreter_call_in_progress_event import (
    ResponseCodeInterpreterCallInProgressEvent,
)
from .response_code_interpreter_call_interpreting_event import (
    ResponseCodeInterpreterCallInterpretingEvent,
)
from .response_compaction_compacting_event import (
    ResponseCompactionCompactingEvent,
)
from .response_completed_event import (
    ResponseCompletedEvent,
)
from .response_content_part_added_event import (
    ResponseContentPartAddedEvent,
)
from .response_content_part_done_event import (
    ResponseContentPartDoneEvent,
)
from .response_conversation import (
    ResponseConversation,
)
from .response_created_event import (
    ResponseCreatedEvent,
)
from .response_custom_tool_call_input_delta_event import (
    ResponseCustomToolCallInputDeltaEvent,
)
from .response_custom_tool_call_input_done_event import (
    ResponseCustomToolCallInputDoneEvent,
)
from .response_error import (
    ResponseError,
)
from .response_error_code import (
    ResponseErrorCode,
)
from .response_error_event import (
    ResponseErrorEvent,
)
from .response_failed_event import (
    ResponseFailedEvent,
)
from .response_file_search_call_completed_event import (
    ResponseFileSearchCallCompletedEvent,
)
from .response_file_search_call_in_progress_event import (
    ResponseFileSearchCallInProgressEvent,
)
from .response_file_search_call_searching_event import (
    ResponseFileSearchCallSearchingEvent,
)
from .response_format_json_object import (
    ResponseFormatJsonObject,
    ResponseFormatJsonObjectDict,
)
from .response_format_json_schema import (
    ResponseFormatJsonSchema,
    ResponseFormatJsonSchemaDict,
)
from .response_format_json_schema_json_schema import (
    ResponseFormatJsonSchemaJsonSchema,
    ResponseFormatJsonSchemaJsonSchemaDict,
)
from .response_format_json_schema_schema import (
    ResponseFormatJsonSchemaSchema,
)
from .response_format_text import (
    ResponseFormatText,
    ResponseFormatTextDict,
)
from .response_format_text_grammar import (
    ResponseFormatTextGrammar,
)
from .response_format_text_python import (
    ResponseFormatTextPython,
)
from .response_function_call_arguments_delta_event import (
    ResponseFunctionCallArgumentsDeltaEvent,
)
from .response_function_call_arguments_done_event import (
    ResponseFunctionCallArgumentsDoneEvent,
)
from .response_function_call_output_item import (
    ResponseFunctionCallOutputItem,
    ResponseFunctionCallOutputItemDict,
    UnknownResponseFunctionCallOutputItem,
)
from .response_image_gen_call_completed_event import (
    ResponseImageGenCallCompletedEvent,
)
from .response_image_gen_call_generating_event import (
    ResponseImageGenCallGeneratingEvent,
)
from .response_image_gen_call_in_progress_event import (
    ResponseImageGenCallInProgressEvent,
)
from .response_image_gen_call_partial_image_event import (
    ResponseImageGenCallPartialImageEvent,
)
from .response_in_progress_event import (
    ResponseInProgressEvent,
)
from .response_incomplete_details import (
    ResponseIncompleteDetails,
)
from .response_incomplete_event import (
    ResponseIncompleteEvent,
)
from .response_input_item import (
    ResponseInputItem,
    ResponseInputItemDict,
    UnknownResponseInputItem,
)
from .response_input_item_image_generation_call_error import (
    ResponseInputItemImageGenerationCallError,
    ResponseInputItemImageGenerationCallErrorDict,
)
from .response_input_item_image_generation_call_error_moderation_details import (
    ResponseInputItemImageGenerationCallErrorModerationDetails,
    ResponseInputItemImageGenerationCallErrorModerationDetailsDict,
)
from .response_input_item_image_generation_call_svg_usage import (
    ResponseInputItemImageGenerationCallSvgUsage,
    ResponseInputItemImageGenerationCallSvgUsageDict,
)
from .response_input_item_message import (
    ResponseInputItemMessage,
    ResponseInputItemMessageDict,
    UnknownResponseInputItemMessage,
)
from .response_input_item_message_assistant import (
    ResponseInputItemMessageAssistant,
    ResponseInputItemMessageAssistantDict,
    UnknownResponseInputItemMessageAssistant,
)
from .response_input_item_message_user import (
    ResponseInputItemMessageUser,
    ResponseInputItemMessageUserDict,
    UnknownResponseInputItemMessageUser,
)
from .response_input_transformations_item import (
    ResponseInputTransformationsItem,
)
from .response_instructions import (
    ResponseInstructions,
)
from .response_item_list import (
    ResponseItemList,
)
from .response_keep_alive_event import (
    ResponseKeepAliveEvent,
)
from .response_kind_resource_browser_authentication_cancel_resource import (
    ResponseKindResourceBrowserAuthenticationCancelResource,
    ResponseKindResourceBrowserAuthenticationCancelResourceDict,
)
from .response_kind_resource_browser_authentication_submit_resource import (
    ResponseKindResourceBrowserAuthenticationSubmitResource,
)
from .response_log_prob import (
    ResponseLogProb,
)
from .response_log_prob_top_logprobs_item import (
    ResponseLogProbTopLogprobsItem,
)
from .response_mcp_call_arguments_delta_event import (
    ResponseMCPCallArgumentsDeltaEvent,
)
from .response_mcp_call_arguments_done_event import (
    ResponseMCPCallArgumentsDoneEvent,
)
from .response_mcp_call_completed_event import (
    ResponseMCPCallCompletedEvent,
)
from .response_mcp_call_failed_event import (
    ResponseMCPCallFailedEvent,
)
from .response_mcp_call_in_progress_event import (
    ResponseMCPCallInProgressEvent,
)
from .response_mcp_list_tools_completed_event import (
    ResponseMCPListToolsCompletedEvent,
)
from .response_mcp_list_tools_failed_event import (
    ResponseMCPListToolsFailedEvent,
)
from .response_mcp_list_tools_in_progress_event import (
    ResponseMCPListToolsInProgressEvent,
)
from .response_modalities import (
    ResponseModalities,
)
from .response_output_item_added_event import (
    ResponseOutputItemAddedEvent,
)
from .response_output_item_done_event import (
    ResponseOutputItemDoneEvent,
)
from .response_output_text import (
    ResponseOutputText,
)
from .response_output_text_annotation_added_event import (
    ResponseOutputTextAnnotationAddedEvent,
)
from .response_output_text_annotations_item import (
    ResponseOutputTextAnnotationsItem,
    UnknownResponseOutputTextAnnotationsItem,
)
from .response_prompt_cache_diagnostics import (
    ResponsePromptCacheDiagnostics,
    UnknownResponsePromptCacheDiagnostics,
)
from .response_prompt_cache_diagnostics_cache_hit import (
    ResponsePromptCacheDiagnosticsCacheHit,
)
from .response_prompt_cache_diagnostics_cache_miss import (
    ResponsePromptCacheDiagnosticsCacheMiss,
)
from .response_prompt_cache_diagnostics_comparison_response_not_found import (
    ResponsePromptCacheDiagnosticsComparisonResponseNotFound,
)
from .response_prompt_cache_diagnostics_unavailable import (
    ResponsePromptCacheDiagnosticsUnavailable,
)
from .response_prompt_variables import (
    ResponsePromptVariables,
)
from .response_prompt_variables_value import (
    ResponsePromptVariablesValue,
    ResponsePromptVariablesValueDict,
    UnknownResponsePromptVariablesValue,
)
from .response_properties import (
    ResponseProperties,
)
from .response_queued_event import (
    ResponseQueuedEvent,
)
from .response_rate_limits_updated_event import (
    ResponseRateLimitsUpdatedEvent,
)
from .response_reasoning_summary_part_added_event import (
    ResponseReasoningSummaryPartAddedEvent,
)
from .response_reasoning_summary_part_added_event_part import (
    ResponseReasoningSummaryPartAddedEventPart,
)
from .response_reasoning_summary_part_done_event import (
    ResponseReasoningSummaryPartDoneEvent,
)
from .response_reasoning_summary_part_done_event_part import (
    ResponseReasoningSummaryPartDoneEventPart,
)
from .response_reasoning_summary_text_delta_event import (
    ResponseReasoningSummaryTextDeltaEvent,
)
from .response_reasoning_summary_text_done_event import (
    ResponseReasoningSummaryTextDoneEvent,
)
from .response_reasoning_text_delta_event import (
    ResponseReasoningTextDeltaEvent,
)
from .response_reasoning_text_done_event import (
    ResponseReasoningTextDoneEvent,
)
from .response_refusal_delta_event import (
    ResponseRefusalDeltaEvent,
)
from .response_refusal_done_event import (
    ResponseRefusalDoneEvent,
)
from .response_shell_call_command_added_streaming_event import (
    ResponseShellCallCommandAddedStreamingEvent,
)
from .response_shell_call_command_delta_streaming_event import (
    ResponseShellCallCommandDeltaStreamingEvent,
)
from .response_shell_call_command_done_streaming_event import (
    ResponseShellCallCommandDoneStreamingEvent,
)
from .response_shell_call_output_content_delta_streaming_event import (
    ResponseShellCallOutputContentDeltaStreamingEvent,
)
from .response_shell_call_output_content_done_streaming_event import (
    ResponseShellCallOutputContentDoneStreamingEvent,
)
from .response_steer_accepted_event import (
    ResponseSteerAcceptedEvent,
)
from .response_steer_accepted_event_steer import (
    ResponseSteerAcceptedEventSteer,
)
from .response_steer_event import (
    ResponseSteerEvent,
    ResponseSteerEventDict,
)
from .response_steer_event_input import (
    ResponseSteerEventInput,
    ResponseSteerEventInputDict,
)
from .response_steer_event_input_item import (
    ResponseSteerEventInputItem,
    ResponseSteerEventInputItemDict,
    UnknownResponseSteerEventInputItem,
)
from .response_steer_failed_event import (
    ResponseSteerFailedEvent,
)
from .response_steer_failed_event_error import (
    ResponseSteerFailedEventError,
)
from .response_steer_failed_event_steer import (
    ResponseSteerFailedEventSteer,
)
from .response_steer_failed_event_steer_input import (
    ResponseSteerFailedEventSteerInput,
)
from .response_steer_failed_event_steer_input_item import (
    ResponseSteerFailedEventSteerInputItem,
    UnknownResponseSteerFailedEventSteerInputItem,
)
from .response_steer_input_item_list_message import (
    ResponseSteerInputItemListMessage,
    ResponseSteerInputItemListMessageDict,
)
from .response_steer_input_item_list_message_content import (
    ResponseSteerInputItemListMessageContent,
    ResponseSteerInputItemListMessageContentDict,
)
from .response_steer_pending_event import (
    ResponseSteerPendingEvent,
)
from .response_steer_required_input import (
    ResponseSteerRequiredInput,
    UnknownResponseSteerRequiredInput,
)
from .response_steer_required_input_apply_patch_call_output import (
    ResponseSteerRequiredInputApplyPatchCallOutput,
)
from .response_steer_required_input_computer_call_output import (
    ResponseSteerRequiredInputComputerCallOutput,
)
from .response_steer_required_input_custom_tool_call_output import (
    ResponseSteerRequiredInputCustomToolCallOutput,
)
from .response_steer_required_input_function_call_output import (
    ResponseSteerRequiredInputFunctionCallOutput,
)
from .response_steer_required_input_mcp_approval_response import (
    ResponseSteerRequiredInputMcpApprovalResponse,
)
from .response_steer_required_input_shell_call_output import (
    ResponseSteerRequiredInputShellCallOutput,
)
from .response_steer_required_input_tool_search_output import (
    ResponseSteerRequiredInputToolSearchOutput,
)
from .response_stream_event import (
    ResponseStreamEvent,
    UnknownResponseStreamEvent,
)
from .response_stream_options import (
    ResponseStreamOptions,
    ResponseStreamOptionsDict,
)
from .response_text_delta_event import (
    ResponseTextDeltaEvent,
)
from .response_text_done_event import (
    ResponseTextDoneEvent,
)
from .response_text_param import (
    ResponseTextParam,
    ResponseTextParamDict,
)
from .response_tool_usage import (
    ResponseToolUsage,
)
from .response_tool_usage_image_gen import (
    ResponseToolUsageImageGen,
)
from .response_tool_usage_image_gen_cached_tokens_details import (
    ResponseToolUsageImageGenCachedTokensDetails,
)
from .response_tool_usage_image_gen_input_tokens_details import (
    ResponseToolUsageImageGenInputTokensDetails,
)
from .response_tool_usage_web_search import (
    ResponseToolUsageWebSearch,
)
from .response_usage import (
    ResponseUsage,
)
from .response_usage_input_tokens_details import (
    ResponseUsageInputTokensDetails,
)
from .response_usage_input_tokens_details_cache_write_tokens_details import (
    ResponseUsageInputTokensDetailsCacheWriteTokensDetails,
)
from .response_usage_output_tokens_details import (
    ResponseUsageOutputTokensDetails,
)
from .response_web_search_call_completed_event import (
    ResponseWebSearchCallCompletedEvent,
)
from .response_web_search_call_in_progress_event import (
    ResponseWebSearchCallInProgressEvent,
)
from .response_web_search_call_searching_event import (
    ResponseWebSearchCallSearchingEvent,
)
from .response_ws_error import (
    ResponseWsError,
)
from .responses_client_event import (
    ResponsesClientEvent,
    ResponsesClientEventDict,
    UnknownResponsesClientEvent,
)
from .responses_client_event_response_create import (
    ResponsesClientEventResponseCreate,
    ResponsesClientEventResponseCreateDict,
)
from .responses_server_event import (
    ResponsesServerEvent,
    UnknownResponsesServerEvent,
)
from .responses_web_socket_stream_event import (
    ResponsesWebSocketStreamEvent,
)
from .role import (
    Role,
)
from .role_deleted_resource import (
    RoleDeletedResource,
)
from .role_list_resource import (
    RoleListResource,
)
from .rotate_secret_webhook_endpoint_request import (
    RotateSecretWebhookEndpointRequest,
    RotateSecretWebhookEndpointRequestDict,
)
from .rotate_vault_credential_auth_environment_variable import (
    RotateVaultCredentialAuthEnvironmentVariable,
    RotateVaultCredentialAuthEnvironmentVariableDict,
)
from .rotate_vault_credential_auth_mcp_oauth import (
    RotateVaultCredentialAuthMcpOauth,
    RotateVaultCredentialAuthMcpOauthDict,
)
from .rotate_vault_credential_auth_mcp_oauth_refresh import (
    RotateVaultCredentialAuthMcpOauthRefresh,
    RotateVaultCredentialAuthMcpOauthRefreshDict,
)
from .rotate_vault_credential_auth_static_bearer import (
    RotateVaultCredentialAuthStaticBearer,
    RotateVaultCredentialAuthStaticBearerDict,
)
from .run_completion_usage import (
    RunCompletionUsage,
)
from .run_grader_request import (
    RunGraderRequest,
    RunGraderRequestDict,
)
from .run_grader_request_grader import (
    RunGraderRequestGrader,
    RunGraderRequestGraderDict,
    UnknownRunGraderRequestGrader,
)
from .run_grader_response import (
    RunGraderResponse,
)
from .run_grader_response_metadata import (
    RunGraderResponseMetadata,
)
from .run_grader_response_metadata_errors import (
    RunGraderResponseMetadataErrors,
)
from .run_object import (
    RunObject,
)
from .run_object_incomplete_details import (
    RunObjectIncompleteDetails,
)
from .run_object_last_error import (
    RunObjectLastError,
)
from .run_object_required_action import (
    RunObjectRequiredAction,
)
from .run_object_required_action_submit_tool_outputs import (
    RunObjectRequiredActionSubmitToolOutputs,
)
from .run_object_tools_item import (
    RunObjectToolsItem,
    UnknownRunObjectToolsItem,
)
from .run_step_completion_usage import (
    RunStepCompletionUsage,
)
from .run_step_delta_object import (
    RunStepDeltaObject,
)
from .run_step_delta_object_delta import (
    RunStepDeltaObjectDelta,
)
from .run_step_delta_object_delta_step_details import (
    RunStepDeltaObjectDeltaStepDetails,
    UnknownRunStepDeltaObjectDeltaStepDetails,
)
from .run_step_delta_step_details_message_creation_object import (
    RunStepDeltaStepDetailsMessageCreationObject,
)
from .run_step_delta_step_details_message_creation_object_message_creation import (
    RunStepDeltaStepDetailsMessageCreationObjectMessageCreation,
)
from .run_step_delta_step_details_tool_calls_code_object import (
    RunStepDeltaStepDetailsToolCallsCodeObject,
)
from .run_step_delta_step_details_tool_calls_code_object_code_interpreter import (
    RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter,
)
from .run_step_delta_step_details_tool_calls_code_object_outputs_item import (
    RunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem,
    UnknownRunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem,
)
from .run_step_delta_step_details_tool_calls_code_output_image_object import (
    RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
)
from .run_step_delta_step_details_tool_calls_code_output_image_object_image import (
    RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage,
)
from .run_step_delta_step_details_tool_calls_code_output_logs_object import (
    RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
)
from .run_step_delta_step_details_tool_calls_file_search_object import (
    RunStepDeltaStepDetailsToolCallsFileSearchObject,
)
from .run_step_delta_step_details_tool_calls_function_object import (
    RunStepDeltaStepDetailsToolCallsFunctionObject,
)
from .run_step_delta_step_details_tool_calls_function_object_function import (
    RunStepDeltaStepDetailsToolCallsFunctionObjectFunction,
)
from .run_step_delta_step_details_tool_calls_object import (
    RunStepDeltaStepDetailsToolCallsObject,
)
from .run_step_delta_step_details_tool_calls_object_tool_calls_item import (
    RunStepDeltaStepDetailsToolCallsObjectToolCallsItem,
    UnknownRunStepDeltaStepDetailsToolCallsObjectToolCallsItem,
)
from .run_step_details_message_creation_object import (
    RunStepDetailsMessageCreationObject,
)
from .run_step_details_message_creation_object_message_creation import (
    RunStepDetailsMessageCreationObjectMessageCreation,
)
from .run_step_details_tool_calls_code_object import (
    RunStepDetailsToolCallsCodeObject,
)
from .run_step_details_tool_calls_code_object_code_interpreter import (
    RunStepDetailsToolCallsCodeObjectCodeInterpreter,
)
from .run_step_details_tool_calls_code_object_code_interpreter_outputs_item import (
    RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem,
    UnknownRunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem,
)
from .run_step_details_tool_calls_code_output_image_object import (
    RunStepDetailsToolCallsCodeOutputImageObject,
)
from .run_step_details_tool_calls_code_output_image_object_image import (
    RunStepDetailsToolCallsCodeOutputImageObjectImage,
)
from .run_step_details_tool_calls_code_output_logs_object import (
    RunStepDetailsToolCallsCodeOutputLogsObject,
)
from .run_step_details_tool_calls_file_search_object import (
    RunStepDetailsToolCallsFileSearchObject,
)
from .run_step_details_tool_calls_file_search_object_file_search import (
    RunStepDetailsToolCallsFileSearchObjectFileSearch,
)
from .run_step_details_tool_calls_file_search_ranking_options_object import (
    RunStepDetailsToolCallsFileSearchRankingOptionsObject,
)
from .run_step_details_tool_calls_file_search_result_object import (
    RunStepDetailsToolCallsFileSearchResultObject,
)
from .run_step_details_tool_calls_file_search_result_object_content_item import (
    RunStepDetailsToolCallsFileSearchResultObjectContentItem,
)
from .run_step_details_tool_calls_function_object import (
    RunStepDetailsToolCallsFunctionObject,
)
from .run_step_details_tool_calls_function_object_function import (
    RunStepDetailsToolCallsFunctionObjectFunction,
)
from .run_step_details_tool_calls_object import (
    RunStepDetailsToolCallsObject,
)
from .run_step_details_tool_calls_object_tool_calls_item import (
    RunStepDetailsToolCallsObjectToolCallsItem,
    UnknownRunStepDetailsToolCallsObjectToolCallsItem,
)
from .run_step_object import (
    RunStepObject,
)
from .run_step_object_last_error import (
    RunStepObjectLastError,
)
from .run_step_object_step_details import (
    RunStepObjectStepDetails,
    UnknownRunStepObjectStepDetails,
)
from .run_step_stream_event import (
    RunStepStreamEvent,
    UnknownRunStepStreamEvent,
)
from .run_step_stream_event_thread_run_step_cancelled import (
    RunStepStreamEventThreadRunStepCancelled,
)
from .run_step_stream_event_thread_run_step_completed import (
    RunStepStreamEventThreadRunStepCompleted,
)
from .run_step_stream_event_thread_run_step_created import (
    RunStepStreamEventThreadRunStepCreated,
)
from .run_step_stream_event_thread_run_step_delta import (
    RunStepStreamEventThreadRunStepDelta,
)
from .run_step_stream_event_thread_run_step_expired import (
    RunStepStreamEventThreadRunStepExpired,
)
from .run_step_stream_event_thread_run_step_failed import (
    RunStepStreamEventThreadRunStepFailed,
)
from .run_step_stream_event_thread_run_step_in_progress import (
    RunStepStreamEventThreadRunStepInProgress,
)
from .run_stream_event import (
    RunStreamEvent,
    UnknownRunStreamEvent,
)
from .run_stream_event_thread_run_cancelled import (
    RunStreamEventThreadRunCancelled,
)
from .run_stream_event_thread_run_cancelling import (
    RunStreamEventThreadRunCancelling,
)
from .run_stream_event_thread_run_completed import (
    RunStreamEventThreadRunCompleted,
)
from .run_stream_event_thread_run_created import (
    RunStreamEventThreadRunCreated,
)
from .run_stream_event_thread_run_expired import (
    RunStreamEventThreadRunExpired,
)
from .run_stream_event_thread_run_failed import (
    RunStreamEventThreadRunFailed,
)
from .run_stream_event_thread_run_in_progress import (
    RunStreamEventThreadRunInProgress,
)
from .run_stream_event_thread_run_incomplete import (
    RunStreamEventThreadRunIncomplete,
)
from .run_stream_event_thread_run_queued import (
    RunStreamEventThreadRunQueued,
)
from .run_stream_event_thread_run_requires_action import (
    RunStreamEventThreadRunRequiresAction,
)
from .run_tool_call_object import (
    RunToolCallObject,
)
from .run_tool_call_object_function import (
    RunToolCallObjectFunction,
)
from .safety_alert import (
    SafetyAlert,
)
from .safety_case import (
    SafetyCase,
)
from .safety_case_notice import (
    SafetyCaseNotice,
)
from .screenshot_param import (
    ScreenshotParam,
    ScreenshotParamDict,
)
from .scroll_param import (
    ScrollParam,
    ScrollParamDict,
)
from .search_content_type import (
    SearchContentType,
)
from .search_context_size import (
    SearchContextSize,
)
from .service_account_api_key_body import (
    ServiceAccountApiKeyBody,
)
from .service_tier import (
    ServiceTier,
)
from .service_tier_enum import (
    ServiceTierEnum,
)
from .service_tier_responses import (
    ServiceTierResponses,
)
from .session_error import (
    SessionError,
)
from .session_input_agent_session_input_cancel import (
    SessionInputAgentSessionInputCancel,
    SessionInputAgentSessionInputCancelDict,
)
from .session_input_agent_session_input_mcp_approval_request_result import (
    SessionInputAgentSessionInputMcpApprovalRequestResult,
    SessionInputAgentSessionInputMcpApprovalRequestResultDict,
)
from .session_input_agent_session_input_message import (
    SessionInputAgentSessionInputMessage,
    SessionInputAgentSessionInputMessageDict,
)
from .session_input_agent_session_input_tool_result import (
    SessionInputAgentSessionInputToolResult,
    SessionInputAgentSessionInputToolResultDict,
)
from .session_input_agent_session_input_tool_result_output import (
    SessionInputAgentSessionInputToolResultOutput,
    SessionInputAgentSessionInputToolResultOutputDict,
)
from .session_input_agent_session_input_tool_result_output_item import (
    SessionInputAgentSessionInputToolResultOutputItem,
    SessionInputAgentSessionInputToolResultOutputItemDict,
    UnknownSessionInputAgentSessionInputToolResultOutputItem,
)
from .session_turn_error import (
    SessionTurnError,
)
from .set_default_skill_version_body import (
    SetDefaultSkillVersionBody,
    SetDefaultSkillVersionBodyDict,
)
from .setup_command import (
    SetupCommand,
    SetupCommandDict,
)
from .shell_call_output_delta import (
    ShellCallOutputDelta,
)
from .skill_list_resource import (
    SkillListResource,
)
from .skill_reference_param import (
    SkillReferenceParam,
    SkillReferenceParamDict,
)
from .skill_resource import (
    SkillResource,
)
from .skill_version_list_resource import (
    SkillVersionListResource,
)
from .skill_version_resource import (
    SkillVersionResource,
)
from .specific_apply_patch_param import (
    SpecificApplyPatchParam,
    SpecificApplyPatchParamDict,
)
from .specific_function_shell_param import (
    SpecificFunctionShellParam,
    SpecificFunctionShellParamDict,
)
from .specific_programmatic_tool_calling_param import (
    SpecificProgrammaticToolCallingParam,
    SpecificProgrammaticToolCallingParamDict,
)
from .speech_audio_delta_event import (
    SpeechAudioDeltaEvent,
)
from .speech_audio_done_event import (
    SpeechAudioDoneEvent,
)
from .speech_audio_done_event_usage import (
    SpeechAudioDoneEventUsage,
)
from .spend_alert_notification_channel import (
    SpendAlertNotificationChannel,
    SpendAlertNotificationChannelDict,
)
from .spend_limit_currency import (
    SpendLimitCurrency,
)
from .spend_limit_enforcement import (
    SpendLimitEnforcement,
)
from .spend_limit_enforcement_status import (
    SpendLimitEnforcementStatus,
)
from .spend_limit_interval import (
    SpendLimitInterval,
)
from .static_chunking_strategy import (
    StaticChunkingStrategy,
    StaticChunkingStrategyDict,
)
from .static_chunking_strategy_request_param import (
    StaticChunkingStrategyRequestParam,
    StaticChunkingStrategyRequestParamDict,
)
from .static_chunking_strategy_response_param import (
    StaticChunkingStrategyResponseParam,
)
from .stop_configuration import (
    StopConfiguration,
    StopConfigurationDict,
)
from .subagent import (
    Subagent,
)
from .subagent_item_list_resource import (
    SubagentItemListResource,
)
from .subagent_list_resource import (
    SubagentListResource,
)
from .subagent_turn_item_list_resource import (
    SubagentTurnItemListResource,
)
from .subagent_turn_list_resource import (
    SubagentTurnListResource,
)
from .submit_tool_outputs_run_request import (
    SubmitToolOutputsRunRequest,
    SubmitToolOutputsRunRequestDict,
)
from .submit_tool_outputs_run_request_tool_outputs_item import (
    SubmitToolOutputsRunRequestToolOutputsItem,
    SubmitToolOutputsRunRequestToolOutputsItemDict,
)
from .summary_text_content import (
    SummaryTextContent,
    SummaryTextContentDict,
)
from .synth_id_provenance_result import (
    SynthIDProvenanceResult,
)
from .task_group_item import (
    TaskGroupItem,
)
from .task_group_task import (
    TaskGroupTask,
)
from .task_item import (
    TaskItem,
)
from .task_type import (
    TaskType,
)
from .test_webhook_endpoint_request import (
    TestWebhookEndpointRequest,
    TestWebhookEndpointRequestDict,
)
from .text_content import (
    TextContent,
)
from .text_format import (
    TextFormat,
    TextFormatDict,
    UnknownTextFormat,
)
from .text_format_resource_json_schema import (
    TextFormatResourceJSONSchema,
    TextFormatResourceJSONSchemaDict,
)
from .text_response_format_configuration import (
    TextResponseFormatConfiguration,
    TextResponseFormatConfigurationDict,
    UnknownTextResponseFormatConfiguration,
)
from .text_response_format_json_schema import (
    TextResponseFormatJsonSchema,
    TextResponseFormatJsonSchemaDict,
)
from .thread_item import (
    ThreadItem,
    UnknownThreadItem,
)
from .thread_item_list_resource import (
    ThreadItemListResource,
)
from .thread_list_resource import (
    ThreadListResource,
)
from .thread_object import (
    ThreadObject,
)
from .thread_object_tool_resources import (
    ThreadObjectToolResources,
)
from .thread_object_tool_resources_code_interpreter import (
    ThreadObjectToolResourcesCodeInterpreter,
)
from .thread_object_tool_resources_file_search import (
    ThreadObjectToolResourcesFileSearch,
)
from .thread_resource import (
    ThreadResource,
)
from .thread_resource_status import (
    ThreadResourceStatus,
    UnknownThreadResourceStatus,
)
from .thread_stream_event import (
    ThreadStreamEvent,
)
from .toggle_certificates_request import (
    ToggleCertificatesRequest,
    ToggleCertificatesRequestDict,
)
from .token_counts_body import (
    TokenCountsBody,
    TokenCountsBodyDict,
)
from .token_counts_body_input import (
    TokenCountsBodyInput,
    TokenCountsBodyInputDict,
)
from .token_counts_resource import (
    TokenCountsResource,
)
from .token_usage import (
    TokenUsage,
)
from .token_usage_input_tokens_details import (
    TokenUsageInputTokensDetails,
)
from .tool import (
    Tool,
    ToolDict,
    UnknownTool,
)
from .tool_call_caller import (
    ToolCallCaller,
    ToolCallCallerDict,
    UnknownToolCallCaller,
)
from .tool_call_caller_param import (
    ToolCallCallerParam,
    ToolCallCallerParamDict,
    UnknownToolCallCallerParam,
)
from .tool_choice import (
    ToolChoice,
)
from .tool_choice_allowed import (
    ToolChoiceAllowed,
    ToolChoiceAllowedDict,
)
from .tool_choice_custom import (
    ToolChoiceCustom,
    ToolChoiceCustomDict,
)
from .tool_choice_function import (
    ToolChoiceFunction,
    ToolChoiceFunctionDict,
)
from .tool_choice_mcp import (
    ToolChoiceMCP,
    ToolChoiceMCPDict,
)
from .tool_choice_options import (
    ToolChoiceOptions,
)
from .tool_choice_param import (
    ToolChoiceParam,
    ToolChoiceParamDict,
    UnknownToolChoiceParam,
)
from .tool_choice_types import (
    ToolChoiceTypes,
    ToolChoiceTypesDict,
)
from .tool_search_call import (
    ToolSearchCall,
)
from .tool_search_call_item_param import (
    ToolSearchCallItemParam,
    ToolSearchCallItemParamDict,
)
from .tool_search_execution_type import (
    ToolSearchExecutionType,
)
from .tool_search_output import (
    ToolSearchOutput,
)
from .tool_search_output_item_param import (
    ToolSearchOutputItemParam,
    ToolSearchOutputItemParamDict,
)
from .tool_search_tool_param import (
    ToolSearchToolParam,
    ToolSearchToolParamDict,
)
from .tools_array import (
    ToolsArray,
)
from .tools_item_shell_environment_container_auto_network_policy_allowlist import (
    ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlist,
    ToolsItemShellEnvironmentContainerAutoNetworkPolicyAllowlistDict,
)
from .top_log_prob import (
    TopLogProb,
    TopLogProbDict,
)
from .transcript_text_delta_event import (
    TranscriptTextDeltaEvent,
)
from .transcript_text_delta_event_logprobs_item import (
    TranscriptTextDeltaEventLogprobsItem,
)
from .transcript_text_done_event import (
    TranscriptTextDoneEvent,
)
from .transcript_text_done_event_logprobs_item import (
    TranscriptTextDoneEventLogprobsItem,
)
from .transcript_text_segment_event import (
    TranscriptTextSegmentEvent,
)
from .transcript_text_usage_duration import (
    TranscriptTextUsageDuration,
)
from .transcript_text_usage_tokens import (
    TranscriptTextUsageTokens,
)
from .transcript_text_usage_tokens_input_token_details import (
    TranscriptTextUsageTokensInputTokenDetails,
)
from .transcription_chunking_strategy import (
    TranscriptionChunkingStrategy,
)
from .transcription_diarized_segment import (
    TranscriptionDiarizedSegment,
)
from .transcription_include import (
    TranscriptionInclude,
)
from .transcription_language import (
    TranscriptionLanguage,
)
from .transcription_segment import (
    TranscriptionSegment,
)
from .transcription_session_create_request_client_secret_expires_at import (
    TranscriptionSessionCreateRequestClientSecretExpiresAt,
    TranscriptionSessionCreateRequestClientSecretExpiresAtDict,
)
from .transcription_word import (
    TranscriptionWord,
)
from .truncation_enum import (
    TruncationEnum,
)
from .truncation_object import (
    TruncationObject,
    TruncationObjectDict,
)
from .type_param import (
    TypeParam,
    TypeParamDict,
)
from .unwrap_webhook_event import (
    UnknownUnwrapWebhookEvent,
    UnwrapWebhookEvent,
)
from .update_agent_automation_request import (
    UpdateAgentAutomationRequest,
    UpdateAgentAutomationRequestDict,
)
from .update_agent_automation_request_target import (
    UnknownUpdateAgentAutomationRequestTarget,
    UpdateAgentAutomationRequestTarget,
    UpdateAgentAutomationRequestTargetDict,
)
from .update_agent_environment_template_request import (
    UpdateAgentEnvironmentTemplateRequest,
    UpdateAgentEnvironmentTemplateRequestDict,
)
from .update_agent_environment_template_request_files_item import (
    UnknownUpdateAgentEnvironmentTemplateRequestFilesItem,
    UpdateAgentEnvironmentTemplateRequestFilesItem,
    UpdateAgentEnvironmentTemplateRequestFilesItemDict,
)
from .update_agent_environment_template_request_skills_item import (
    UnknownUpdateAgentEnvironmentTemplateRequestSkillsItem,
    UpdateAgentEnvironmentTemplateRequestSkillsItem,
    UpdateAgentEnvironmentTemplateRequestSkillsItemDict,
)
from .update_agent_request import (
    UpdateAgentRequest,
    UpdateAgentRequestDict,
)
from .update_agent_session_request import (
    UpdateAgentSessionRequest,
    UpdateAgentSessionRequestDict,
)
from .update_agent_session_request_agent import (
    UpdateAgentSessionRequestAgent,
    UpdateAgentSessionRequestAgentDict,
)
from .update_agent_session_request_agent_tools_item import (
    UnknownUpdateAgentSessionRequestAgentToolsItem,
    UpdateAgentSessionRequestAgentToolsItem,
    UpdateAgentSessionRequestAgentToolsItemDict,
)
from .update_chat_completion_request import (
    UpdateChatCompletionRequest,
    UpdateChatCompletionRequestDict,
)
from .update_conversation_body import (
    UpdateConversationBody,
    UpdateConversationBodyDict,
)
from .update_eval_request import (
    UpdateEvalRequest,
    UpdateEvalRequestDict,
)
from .update_group_body import (
    UpdateGroupBody,
    UpdateGroupBodyDict,
)
from .update_organization_data_retention_body import (
    UpdateOrganizationDataRetentionBody,
    UpdateOrganizationDataRetentionBodyDict,
)
from .update_organization_spend_limit_body import (
    UpdateOrganizationSpendLimitBody,
    UpdateOrganizationSpendLimitBodyDict,
)
from .update_project_api_key_request import (
    UpdateProjectApiKeyRequest,
    UpdateProjectApiKeyRequestDict,
)
from .update_project_data_retention_body import (
    UpdateProjectDataRetentionBody,
    UpdateProjectDataRetentionBodyDict,
)
from .update_project_service_account_body import (
    UpdateProjectServiceAccountBody,
    UpdateProjectServiceAccountBodyDict,
)
from .update_project_service_tier_settings_request import (
    UpdateProjectServiceTierSettingsRequest,
    UpdateProjectServiceTierSettingsRequestDict,
)
from .update_project_service_tier_settings_request_enabled_tiers import (
    UpdateProjectServiceTierSettingsRequestEnabledTiers,
    UpdateProjectServiceTierSettingsRequestEnabledTiersDict,
)
from .update_project_spend_limit_body import (
    UpdateProjectSpendLimitBody,
    UpdateProjectSpendLimitBodyDict,
)
from .update_vault_credential_request import (
    UpdateVaultCredentialRequest,
    UpdateVaultCredentialRequestDict,
)
from .update_vault_request import (
    UpdateVaultRequest,
    UpdateVaultRequestDict,
)
from .update_vector_store_file_attributes_request import (
    UpdateVectorStoreFileAttributesRequest,
    UpdateVectorStoreFileAttributesRequestDict,
)
from .update_vector_store_request import (
    UpdateVectorStoreRequest,
    UpdateVectorStoreRequestDict,
)
from .update_voice_consent_request import (
    UpdateVoiceConsentRequest,
    UpdateVoiceConsentRequestDict,
)
from .update_webhook_endpoint_request import (
    UpdateWebhookEndpointRequest,
    UpdateWebhookEndpointRequestDict,
)
from .update_workload_identity_federation_rule_request import (
    UpdateWorkloadIdentityFederationRuleRequest,
    UpdateWorkloadIdentityFederationRuleRequestDict,
)
from .update_workload_identity_federation_rule_request_matchers_value import (
    UpdateWorkloadIdentityFederationRuleRequestMatchersValue,
    UpdateWorkloadIdentityFederationRuleRequestMatchersValueDict,
)
from .update_workload_identity_federation_rule_request_permissions import (
    UnknownUpdateWorkloadIdentityFederationRuleRequestPermissions,
    UpdateWorkloadIdentityFederationRuleRequestPermissions,
    UpdateWorkloadIdentityFederationRuleRequestPermissionsDict,
)
from .update_workload_identity_provider_request import (
    UpdateWorkloadIdentityProviderRequest,
    UpdateWorkloadIdentityProviderRequestDict,
)
from .update_workload_identity_provider_request_verification import (
    UnknownUpdateWorkloadIdentityProviderRequestVerification,
    UpdateWorkloadIdentityProviderRequestVerification,
    UpdateWorkloadIdentityProviderRequestVerificationDict,
)
from .upload import (
    Upload,
)
from .upload_certificate_request import (
    UploadCertificateRequest,
    UploadCertificateRequestDict,
)
from .upload_part import (
    UploadPart,
)
from .url_annotation import (
    UrlAnnotation,
)
from .url_annotation_source import (
    UrlAnnotationSource,
)
from .url_citation_body import (
    UrlCitationBody,
    UrlCitationBodyDict,
)
from .url_citation_param import (
    UrlCitationParam,
    UrlCitationParamDict,
)
from .usage_audio_speeches_result import (
    UsageAudioSpeechesResult,
)
from .usage_audio_transcriptions_result import (
    UsageAudioTranscriptionsResult,
)
from .usage_code_interpreter_sessions_result import (
    UsageCodeInterpreterSessionsResult,
)
from .usage_completions_result import (
    UsageCompletionsResult,
)
from .usage_decisions_response import (
    UsageDecisionsResponse,
)
from .usage_decisions_response_data_item import (
    UsageDecisionsResponseDataItem,
)
from .usage_decisions_response_data_item_results_item import (
    UsageDecisionsResponseDataItemResultsItem,
)
from .usage_embeddings_result import (
    UsageEmbeddingsResult,
)
from .usage_file_search_calls_result import (
    UsageFileSearchCallsResult,
)
from .usage_images_result import (
    UsageImagesResult,
)
from .usage_moderations_result import (
    UsageModerationsResult,
)
from .usage_response import (
    UsageResponse,
)
from .usage_time_bucket import (
    UsageTimeBucket,
)
from .usage_time_bucket_results_item import (
    UnknownUsageTimeBucketResultsItem,
    UsageTimeBucketResultsItem,
)
from .usage_vector_stores_result import (
    UsageVectorStoresResult,
)
from .usage_web_search_calls_result import (
    UsageWebSearchCallsResult,
)
from .use_approval_request_request_browser_authentication_fields_item import (
    UseApprovalRequestRequestBrowserAuthenticationFieldsItem,
)
from .use_approval_request_request_browser_authentication_options_item import (
    UseApprovalRequestRequestBrowserAuthenticationOptionsItem,
)
from .user import (
    User,
)
from .user_delete_response import (
    UserDeleteResponse,
)
from .user_list_resource import (
    UserListResource,
)
from .user_list_response import (
    UserListResponse,
)
from .user_message_input_text import (
    UserMessageInputText,
    UserMessageInputTextDict,
)
from .user_message_item import (
    UserMessageItem,
)
from .user_message_item_content_item import (
    UnknownUserMessageItemContentItem,
    UserMessageItemContentItem,
)
from .user_message_quoted_text import (
    UserMessageQuotedText,
)
from .user_projects import (
    UserProjects,
)
from .user_projects_data_item import (
    UserProjectsDataItem,
)
from .user_role_assignment import (
    UserRoleAssignment,
)
from .user_role_update_request import (
    UserRoleUpdateRequest,
    UserRoleUpdateRequestDict,
)
from .user_user import (
    UserUser,
)
from .vad_config import (
    VadConfig,
    VadConfigDict,
)
from .validate_grader_request import (
    ValidateGraderRequest,
    ValidateGraderRequestDict,
)
from .validate_grader_request_grader import (
    UnknownValidateGraderRequestGrader,
    ValidateGraderRequestGrader,
    ValidateGraderRequestGraderDict,
)
from .validate_grader_response import (
    ValidateGraderResponse,
)
from .validate_grader_response_grader import (
    UnknownValidateGraderResponseGrader,
    ValidateGraderResponseGrader,
)
from .vault import (
    Vault,
)
from .vault_create_mcp_oauth_token_endpoint_auth_client_secret_basic import (
    VaultCreateMcpOauthTokenEndpointAuthClientSecretBasic,
    VaultCreateMcpOauthTokenEndpointAuthClientSecretBasicDict,
)
from .vault_create_mcp_oauth_token_endpoint_auth_client_secret_post import (
    VaultCreateMcpOauthTokenEndpointAuthClientSecretPost,
    VaultCreateMcpOauthTokenEndpointAuthClientSecretPostDict,
)
from .vault_credential import (
    VaultCredential,
)
from .vault_credential_auth import (
    UnknownVaultCredentialAuth,
    VaultCredentialAuth,
)
from .vault_credential_auth_create import (
    UnknownVaultCredentialAuthCreate,
    VaultCredentialAuthCreate,
    VaultCredentialAuthCreateDict,
)
from .vault_credential_auth_resource_environment_variable import (
    VaultCredentialAuthResourceEnvironmentVariable,
)
from .vault_credential_auth_resource_mcp_oauth import (
    VaultCredentialAuthResourceMcpOauth,
)
from .vault_credential_auth_resource_mcp_oauth_refresh import (
    VaultCredentialAuthResourceMcpOauthRefresh,
)
from .vault_credential_auth_resource_static_bearer import (
    VaultCredentialAuthResourceStaticBearer,
)
from .vault_credential_auth_rotate import (
    UnknownVaultCredentialAuthRotate,
    VaultCredentialAuthRotate,
    VaultCredentialAuthRotateDict,
)
from .vault_credential_deleted import (
    VaultCredentialDeleted,
)
from .vault_credential_list_resource import (
    VaultCredentialListResource,
)
from .vault_credential_networking import (
    UnknownVaultCredentialNetworking,
    VaultCredentialNetworking,
    VaultCredentialNetworkingDict,
)
from .vault_credential_networking_resource_limited import (
    VaultCredentialNetworkingResourceLimited,
    VaultCredentialNetworkingResourceLimitedDict,
)
from .vault_credential_networking_resource_unrestricted import (
    VaultCredentialNetworkingResourceUnrestricted,
    VaultCredentialNetworkingResourceUnrestrictedDict,
)
from .vault_deleted import (
    VaultDeleted,
)
from .vault_list_resource import (
    VaultListResource,
)
from .vault_mcp_oauth_token_endpoint_auth import (
    UnknownVaultMcpOauthTokenEndpointAuth,
    VaultMcpOauthTokenEndpointAuth,
)
from .vault_mcp_oauth_token_endpoint_auth_create import (
    UnknownVaultMcpOauthTokenEndpointAuthCreate,
    VaultMcpOauthTokenEndpointAuthCreate,
    VaultMcpOauthTokenEndpointAuthCreateDict,
)
from .vault_mcp_oauth_token_endpoint_auth_resource_client_secret_basic import (
    VaultMcpOauthTokenEndpointAuthResourceClientSecretBasic,
)
from .vault_mcp_oauth_token_endpoint_auth_resource_client_secret_post import (
    VaultMcpOauthTokenEndpointAuthResourceClientSecretPost,
)
from .vault_mcp_oauth_token_endpoint_auth_rotate import (
    UnknownVaultMcpOauthTokenEndpointAuthRotate,
    VaultMcpOauthTokenEndpointAuthRotate,
    VaultMcpOauthTokenEndpointAuthRotateDict,
)
from .vector_store_expiration_after import (
    VectorStoreExpirationAfter,
    VectorStoreExpirationAfterDict,
)
from .vector_store_file_attributes import (
    VectorStoreFileAttributes,
)
from .vector_store_file_attributes_value import (
    VectorStoreFileAttributesValue,
    VectorStoreFileAttributesValueDict,
)
from .vector_store_file_batch_object import (
    VectorStoreFileBatchObject,
)
from .vector_store_file_batch_object_file_counts import (
    VectorStoreFileBatchObjectFileCounts,
)
from .vector_store_file_content_response import (
    VectorStoreFileContentResponse,
)
from .vector_store_file_content_response_data_item import (
    VectorStoreFileContentResponseDataItem,
)
from .vector_store_file_object import (
    VectorStoreFileObject,
)
from .vector_store_file_object_chunking_strategy import (
    UnknownVectorStoreFileObjectChunkingStrategy,
    VectorStoreFileObjectChunkingStrategy,
)
from .vector_store_file_object_last_error import (
    VectorStoreFileObjectLastError,
)
from .vector_store_object import (
    VectorStoreObject,
)
from .vector_store_object_file_counts import (
    VectorStoreObjectFileCounts,
)
from .vector_store_search_request import (
    VectorStoreSearchRequest,
    VectorStoreSearchRequestDict,
)
from .vector_store_search_request_filters import (
    UnknownVectorStoreSearchRequestFilters,
    VectorStoreSearchRequestFilters,
    VectorStoreSearchRequestFiltersDict,
)
from .vector_store_search_request_query import (
    VectorStoreSearchRequestQuery,
    VectorStoreSearchRequestQueryDict,
)
from .vector_store_search_request_ranking_options import (
    VectorStoreSearchRequestRankingOptions,
    VectorStoreSearchRequestRankingOptionsDict,
)
from .vector_store_search_result_content_object import (
    VectorStoreSearchResultContentObject,
)
from .vector_store_search_result_item import (
    VectorStoreSearchResultItem,
)
from .vector_store_search_results_page import (
    VectorStoreSearchResultsPage,
)
from .verbosity import (
    Verbosity,
)
from .video_character_resource import (
    VideoCharacterResource,
)
from .video_content_variant import (
    VideoContentVariant,
)
from .video_list_resource import (
    VideoListResource,
)
from .video_model import (
    VideoModel,
    VideoModelDict,
)
from .video_reference_input_param import (
    VideoReferenceInputParam,
    VideoReferenceInputParamDict,
)
from .video_resource import (
    VideoResource,
)
from .video_seconds import (
    VideoSeconds,
)
from .video_size import (
    VideoSize,
)
from .video_status import (
    VideoStatus,
)
from .voice_consent_deleted_resource import (
    VoiceConsentDeletedResource,
)
from .voice_consent_list_resource import (
    VoiceConsentListResource,
)
from .voice_consent_resource import (
    VoiceConsentResource,
)
from .voice_deleted import (
    VoiceDeleted,
)
from .voice_ids_or_custom_voice import (
    VoiceIdsOrCustomVoice,
    VoiceIdsOrCustomVoiceDict,
)
from .voice_ids_or_custom_voice_object import (
    VoiceIdsOrCustomVoiceObject,
    VoiceIdsOrCustomVoiceObjectDict,
)
from .voice_ids_shared import (
    VoiceIdsShared,
    VoiceIdsSharedDict,
)
from .voice_resource import (
    VoiceResource,
)
from .wait_param import (
    WaitParam,
    WaitParamDict,
)
from .web_search_action import (
    UnknownWebSearchAction,
    WebSearchAction,
)
from .web_search_action_find import (
    WebSearchActionFind,
    WebSearchActionFindDict,
)
from .web_search_action_open_page import (
    WebSearchActionOpenPage,
    WebSearchActionOpenPageDict,
)
from .web_search_action_resource_search import (
    WebSearchActionResourceSearch,
)
from .web_search_action_search import (
    WebSearchActionSearch,
    WebSearchActionSearchDict,
)
from .web_search_action_search_sources_item import (
    WebSearchActionSearchSourcesItem,
    WebSearchActionSearchSourcesItemDict,
)
from .web_search_approximate_location import (
    WebSearchApproximateLocation,
    WebSearchApproximateLocationDict,
)
from .web_search_context_size import (
    WebSearchContextSize,
)
from .web_search_location import (
    WebSearchLocation,
    WebSearchLocationDict,
)
from .web_search_preview_tool import (
    WebSearchPreviewTool,
    WebSearchPreviewToolDict,
)
from .web_search_tool import (
    WebSearchTool,
    WebSearchToolDict,
)
from .web_search_tool_call import (
    WebSearchToolCall,
    WebSearchToolCallDict,
)
from .web_search_tool_call_action import (
    UnknownWebSearchToolCallAction,
    WebSearchToolCallAction,
    WebSearchToolCallActionDict,
)
from .web_search_tool_filters import (
    WebSearchToolFilters,
    WebSearchToolFiltersDict,
)
from .webhook_agent_environment_expired import (
    WebhookAgentEnvironmentExpired,
)
from .webhook_agent_environment_expired_data import (
    WebhookAgentEnvironmentExpiredData,
)
from .webhook_agent_environment_failed import (
    WebhookAgentEnvironmentFailed,
)
from .webhook_agent_environment_failed_data import (
    WebhookAgentEnvironmentFailedData,
)
from .webhook_agent_environment_ready import (
    WebhookAgentEnvironmentReady,
)
from .webhook_agent_environment_ready_data import (
    WebhookAgentEnvironmentReadyData,
)
from .webhook_agent_environment_suspended import (
    WebhookAgentEnvironmentSuspended,
)
from .webhook_agent_environment_suspended_data import (
    WebhookAgentEnvironmentSuspendedData,
)
from .webhook_agent_session_action_required import (
    WebhookAgentSessionActionRequired,
)
from .webhook_agent_session_action_required_data import (
    WebhookAgentSessionActionRequiredData,
)
from .webhook_agent_session_action_required_data_required_action import (
    WebhookAgentSessionActionRequiredDataRequiredAction,
)
from .webhook_agent_session_created import (
    WebhookAgentSessionCreated,
)
from .webhook_agent_session_created_data import (
    WebhookAgentSessionCreatedData,
)
from .webhook_agent_session_created_data_connect import (
    WebhookAgentSessionCreatedDataConnect,
)
from .webhook_agent_session_failed import (
    WebhookAgentSessionFailed,
)
from .webhook_agent_session_failed_data import (
    WebhookAgentSessionFailedData,
)
from .webhook_agent_session_idle import (
    WebhookAgentSessionIdle,
)
from .webhook_agent_session_idle_data import (
    WebhookAgentSessionIdleData,
)
from .webhook_agent_session_in_progress import (
    WebhookAgentSessionInProgress,
)
from .webhook_agent_session_in_progress_data import (
    WebhookAgentSessionInProgressData,
)
from .webhook_batch_cancelled import (
    WebhookBatchCancelled,
)
from .webhook_batch_cancelled_data import (
    WebhookBatchCancelledData,
)
from .webhook_batch_completed import (
    WebhookBatchCompleted,
)
from .webhook_batch_completed_data import (
    WebhookBatchCompletedData,
)
from .webhook_batch_expired import (
    WebhookBatchExpired,
)
from .webhook_batch_expired_data import (
    WebhookBatchExpiredData,
)
from .webhook_batch_failed import (
    WebhookBatchFailed,
)
from .webhook_batch_failed_data import (
    WebhookBatchFailedData,
)
from .webhook_endpoint import (
    WebhookEndpoint,
)
from .webhook_endpoint_deleted import (
    WebhookEndpointDeleted,
)
from .webhook_endpoint_list_resource import (
    WebhookEndpointListResource,
)
from .webhook_endpoint_test_result import (
    WebhookEndpointTestResult,
)
from .webhook_endpoint_with_secret import (
    WebhookEndpointWithSecret,
)
from .webhook_eval_run_canceled import (
    WebhookEvalRunCanceled,
)
from .webhook_eval_run_canceled_data import (
    WebhookEvalRunCanceledData,
)
from .webhook_eval_run_failed import (
    WebhookEvalRunFailed,
)
from .webhook_eval_run_failed_data import (
    WebhookEvalRunFailedData,
)
from .webhook_eval_run_succeeded import (
    WebhookEvalRunSucceeded,
)
from .webhook_eval_run_succeeded_data import (
    WebhookEvalRunSucceededData,
)
from .webhook_event_type_list import (
    WebhookEventTypeList,
)
from .webhook_fine_tuning_job_cancelled import (
    WebhookFineTuningJobCancelled,
)
from .webhook_fine_tuning_job_cancelled_data import (
    WebhookFineTuningJobCancelledData,
)
from .webhook_fine_tuning_job_failed import (
    WebhookFineTuningJobFailed,
)
from .webhook_fine_tuning_job_failed_data import (
    WebhookFineTuningJobFailedData,
)
from .webhook_fine_tuning_job_succeeded import (
    WebhookFineTuningJobSucceeded,
)
from .webhook_fine_tuning_job_succeeded_data import (
    WebhookFineTuningJobSucceededData,
)
from .webhook_live_call_incoming import (
    WebhookLiveCallIncoming,
)
from .webhook_live_call_incoming_data import (
    WebhookLiveCallIncomingData,
)
from .webhook_live_call_incoming_data_sip_headers_item import (
    WebhookLiveCallIncomingDataSipHeadersItem,
)
from .webhook_live_transport_connected import (
    WebhookLiveTransportConnected,
)
from .webhook_live_transport_connected_data import (
    WebhookLiveTransportConnectedData,
)
from .webhook_live_transport_incoming import (
    WebhookLiveTransportIncoming,
)
from .webhook_live_transport_incoming_data import (
    WebhookLiveTransportIncomingData,
)
from .webhook_live_transport_incoming_data_sip_headers_item import (
    WebhookLiveTransportIncomingDataSipHeadersItem,
)
from .webhook_realtime_call_incoming import (
    WebhookRealtimeCallIncoming,
)
from .webhook_realtime_call_incoming_data import (
    WebhookRealtimeCallIncomingData,
)
from .webhook_realtime_call_incoming_data_sip_headers_item import (
    WebhookRealtimeCallIncomingDataSipHeadersItem,
)
from .webhook_response_cancelled import (
    WebhookResponseCancelled,
)
from .webhook_response_cancelled_data import (
    WebhookResponseCancelledData,
)
from .webhook_response_completed import (
    WebhookResponseCompleted,
)
from .webhook_response_completed_data import (
    WebhookResponseCompletedData,
)
from .webhook_response_failed import (
    WebhookResponseFailed,
)
from .webhook_response_failed_data import (
    WebhookResponseFailedData,
)
from .webhook_response_incomplete import (
    WebhookResponseIncomplete,
)
from .webhook_response_incomplete_data import (
    WebhookResponseIncompleteData,
)
from .webhook_safety_alert_created import (
    WebhookSafetyAlertCreated,
)
from .webhook_safety_alert_created_data import (
    WebhookSafetyAlertCreatedData,
)
from .webhook_safety_deactivation_issued import (
    WebhookSafetyDeactivationIssued,
)
from .webhook_safety_deactivation_issued_data import (
    WebhookSafetyDeactivationIssuedData,
)
from .webhook_safety_org_alert_created import (
    WebhookSafetyOrgAlertCreated,
)
from .webhook_safety_org_alert_created_data import (
    WebhookSafetyOrgAlertCreatedData,
)
from .webhook_safety_warning_issued import (
    WebhookSafetyWarningIssued,
)
from .webhook_safety_warning_issued_data import (
    WebhookSafetyWarningIssuedData,
)
from .widget_message_item import (
    WidgetMessageItem,
)
from .workflow_param import (
    WorkflowParam,
    WorkflowParamDict,
)
from .workflow_param_state_variables_value import (
    WorkflowParamStateVariablesValue,
    WorkflowParamStateVariablesValueDict,
)
from .workflow_tracing_param import (
    WorkflowTracingParam,
    WorkflowTracingParamDict,
)
from .workload_identity_federation_rule import (
    WorkloadIdentityFederationRule,
)
from .workload_identity_federation_rule_attribute_matchers_value import (
    WorkloadIdentityFederationRuleAttributeMatchersValue,
)
from .workload_identity_federation_rule_deleted import (
    WorkloadIdentityFederationRuleDeleted,
)
from .workload_identity_federation_rule_list_resource import (
    WorkloadIdentityFederationRuleListResource,
)
from .workload_identity_federation_rule_permissions import (
    UnknownWorkloadIdentityFederationRulePermissions,
    WorkloadIdentityFederationRulePermissions,
)
from .workload_identity_federation_rule_permissions_restricted import (
    WorkloadIdentityFederationRulePermissionsRestricted,
    WorkloadIdentityFederationRulePermissionsRestrictedDict,
)
from .workload_identity_provider import (
    WorkloadIdentityProvider,
)
from .workload_identity_provider_attribute_transformations_item import (
    WorkloadIdentityProviderAttributeTransformationsItem,
    WorkloadIdentityProviderAttributeTransformationsItemDict,
)
from .workload_identity_provider_deleted import (
    WorkloadIdentityProviderDeleted,
)
from .workload_identity_provider_list_resource import (
    WorkloadIdentityProviderListResource,
)
from .workload_identity_provider_verification import (
    UnknownWorkloadIdentityProviderVerification,
    WorkloadIdentityProviderVerification,
)
from .workload_identity_provider_verification_discovery import (
    WorkloadIdentityProviderVerificationDiscovery,
    WorkloadIdentityProviderVerificationDiscoveryDict,
)
from .workload_identity_provider_verification_uploaded_jwks import (
    WorkloadIdentityProviderVerificationUploadedJwks,
    WorkloadIdentityProviderVerificationUploadedJwksDict,
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
