"""Model `AuditLog`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.audit_log_actor import AuditLogActor
    from openapiopenai.models.audit_log_api_key_created import AuditLogApiKeyCreated
    from openapiopenai.models.audit_log_api_key_deleted import AuditLogApiKeyDeleted
    from openapiopenai.models.audit_log_api_key_updated import AuditLogApiKeyUpdated
    from openapiopenai.models.audit_log_certificate_created import AuditLogCertificateCreated
    from openapiopenai.models.audit_log_certificate_deleted import AuditLogCertificateDeleted
    from openapiopenai.models.audit_log_certificate_updated import AuditLogCertificateUpdated
    from openapiopenai.models.audit_log_certificates_activated import AuditLogCertificatesActivated
    from openapiopenai.models.audit_log_certificates_deactivated import AuditLogCertificatesDeactivated
    from openapiopenai.models.audit_log_checkpoint_permission_created import AuditLogCheckpointPermissionCreated
    from openapiopenai.models.audit_log_checkpoint_permission_deleted import AuditLogCheckpointPermissionDeleted
    from openapiopenai.models.audit_log_event_type import AuditLogEventType
    from openapiopenai.models.audit_log_external_key_registered import AuditLogExternalKeyRegistered
    from openapiopenai.models.audit_log_external_key_removed import AuditLogExternalKeyRemoved
    from openapiopenai.models.audit_log_external_storage_registered import AuditLogExternalStorageRegistered
    from openapiopenai.models.audit_log_external_storage_removed import AuditLogExternalStorageRemoved
    from openapiopenai.models.audit_log_group_created import AuditLogGroupCreated
    from openapiopenai.models.audit_log_group_deleted import AuditLogGroupDeleted
    from openapiopenai.models.audit_log_group_updated import AuditLogGroupUpdated
    from openapiopenai.models.audit_log_invite_accepted import AuditLogInviteAccepted
    from openapiopenai.models.audit_log_invite_deleted import AuditLogInviteDeleted
    from openapiopenai.models.audit_log_invite_sent import AuditLogInviteSent
    from openapiopenai.models.audit_log_ip_allowlist_config_activated import AuditLogIpAllowlistConfigActivated
    from openapiopenai.models.audit_log_ip_allowlist_config_deactivated import AuditLogIpAllowlistConfigDeactivated
    from openapiopenai.models.audit_log_ip_allowlist_created import AuditLogIpAllowlistCreated
    from openapiopenai.models.audit_log_ip_allowlist_deleted import AuditLogIpAllowlistDeleted
    from openapiopenai.models.audit_log_ip_allowlist_updated import AuditLogIpAllowlistUpdated
    from openapiopenai.models.audit_log_login_failed import AuditLogLoginFailed
    from openapiopenai.models.audit_log_logout_failed import AuditLogLogoutFailed
    from openapiopenai.models.audit_log_organization_updated import AuditLogOrganizationUpdated
    from openapiopenai.models.audit_log_project import AuditLogProject
    from openapiopenai.models.audit_log_project_archived import AuditLogProjectArchived
    from openapiopenai.models.audit_log_project_created import AuditLogProjectCreated
    from openapiopenai.models.audit_log_project_deleted import AuditLogProjectDeleted
    from openapiopenai.models.audit_log_project_updated import AuditLogProjectUpdated
    from openapiopenai.models.audit_log_rate_limit_deleted import AuditLogRateLimitDeleted
    from openapiopenai.models.audit_log_rate_limit_updated import AuditLogRateLimitUpdated
    from openapiopenai.models.audit_log_role_assignment_created import AuditLogRoleAssignmentCreated
    from openapiopenai.models.audit_log_role_assignment_deleted import AuditLogRoleAssignmentDeleted
    from openapiopenai.models.audit_log_role_bound_to_resource import AuditLogRoleBoundToResource
    from openapiopenai.models.audit_log_role_created import AuditLogRoleCreated
    from openapiopenai.models.audit_log_role_deleted import AuditLogRoleDeleted
    from openapiopenai.models.audit_log_role_unbound_from_resource import AuditLogRoleUnboundFromResource
    from openapiopenai.models.audit_log_role_updated import AuditLogRoleUpdated
    from openapiopenai.models.audit_log_scim_disabled import AuditLogScimDisabled
    from openapiopenai.models.audit_log_scim_enabled import AuditLogScimEnabled
    from openapiopenai.models.audit_log_service_account_created import AuditLogServiceAccountCreated
    from openapiopenai.models.audit_log_service_account_deleted import AuditLogServiceAccountDeleted
    from openapiopenai.models.audit_log_service_account_updated import AuditLogServiceAccountUpdated
    from openapiopenai.models.audit_log_user_added import AuditLogUserAdded
    from openapiopenai.models.audit_log_user_deleted import AuditLogUserDeleted
    from openapiopenai.models.audit_log_user_updated import AuditLogUserUpdated
    from openapiopenai.models.audit_log_workload_identity_provider_created import (
        AuditLogWorkloadIdentityProviderCreated,
    )
    from openapiopenai.models.audit_log_workload_identity_provider_deleted import (
        AuditLogWorkloadIdentityProviderDeleted,
    )
    from openapiopenai.models.audit_log_workload_identity_provider_mapping_created import (
        AuditLogWorkloadIdentityProviderMappingCreated,
    )
    from openapiopenai.models.audit_log_workload_identity_provider_mapping_deleted import (
        AuditLogWorkloadIdentityProviderMappingDeleted,
    )
    from openapiopenai.models.audit_log_workload_identity_provider_mapping_updated import (
        AuditLogWorkloadIdentityProviderMappingUpdated,
    )
    from openapiopenai.models.audit_log_workload_identity_provider_updated import (
        AuditLogWorkloadIdentityProviderUpdated,
    )

__all__ = [
    "AuditLog",
]


class AuditLog(BaseModel):
    """`AuditLog` of the API."""

    id: str
    """Its id, by which other calls name it."""
    type: AuditLogEventType
    effective_at: int
    project: AuditLogProject | None = None
    actor: AuditLogActor | None = None
    api_key_created: Annotated[AuditLogApiKeyCreated | None, Field(alias="api_key.created")] = None
    api_key_updated: Annotated[AuditLogApiKeyUpdated | None, Field(alias="api_key.updated")] = None
    api_key_deleted: Annotated[AuditLogApiKeyDeleted | None, Field(alias="api_key.deleted")] = None
    checkpoint_permission_created: Annotated[
        AuditLogCheckpointPermissionCreated | None, Field(alias="checkpoint.permission.created")
    ] = None
    checkpoint_permission_deleted: Annotated[
        AuditLogCheckpointPermissionDeleted | None, Field(alias="checkpoint.permission.deleted")
    ] = None
    external_key_registered: Annotated[AuditLogExternalKeyRegistered | None, Field(alias="external_key.registered")] = (
        None
    )
    external_key_removed: Annotated[AuditLogExternalKeyRemoved | None, Field(alias="external_key.removed")] = None
    group_created: Annotated[AuditLogGroupCreated | None, Field(alias="group.created")] = None
    group_updated: Annotated[AuditLogGroupUpdated | None, Field(alias="group.updated")] = None
    group_deleted: Annotated[AuditLogGroupDeleted | None, Field(alias="group.deleted")] = None
    scim_enabled: Annotated[AuditLogScimEnabled | None, Field(alias="scim.enabled")] = None
    scim_disabled: Annotated[AuditLogScimDisabled | None, Field(alias="scim.disabled")] = None
    invite_sent: Annotated[AuditLogInviteSent | None, Field(alias="invite.sent")] = None
    invite_accepted: Annotated[AuditLogInviteAccepted | None, Field(alias="invite.accepted")] = None
    invite_deleted: Annotated[AuditLogInviteDeleted | None, Field(alias="invite.deleted")] = None
    ip_allowlist_created: Annotated[AuditLogIpAllowlistCreated | None, Field(alias="ip_allowlist.created")] = None
    ip_allowlist_updated: Annotated[AuditLogIpAllowlistUpdated | None, Field(alias="ip_allowlist.updated")] = None
    ip_allowlist_deleted: Annotated[AuditLogIpAllowlistDeleted | None, Field(alias="ip_allowlist.deleted")] = None
    ip_allowlist_config_activated: Annotated[
        AuditLogIpAllowlistConfigActivated | None, Field(alias="ip_allowlist.config.activated")
    ] = None
    ip_allowlist_config_deactivated: Annotated[
        AuditLogIpAllowlistConfigDeactivated | None, Field(alias="ip_allowlist.config.deactivated")
    ] = None
    login_succeeded: Annotated[dict[str, Any] | None, Field(alias="login.succeeded")] = None
    login_failed: Annotated[AuditLogLoginFailed | None, Field(alias="login.failed")] = None
    logout_succeeded: Annotated[dict[str, Any] | None, Field(alias="logout.succeeded")] = None
    logout_failed: Annotated[AuditLogLogoutFailed | None, Field(alias="logout.failed")] = None
    organization_updated: Annotated[AuditLogOrganizationUpdated | None, Field(alias="organization.updated")] = None
    project_created: Annotated[AuditLogProjectCreated | None, Field(alias="project.created")] = None
    project_updated: Annotated[AuditLogProjectUpdated | None, Field(alias="project.updated")] = None
    project_archived: Annotated[AuditLogProjectArchived | None, Field(alias="project.archived")] = None
    project_deleted: Annotated[AuditLogProjectDeleted | None, Field(alias="project.deleted")] = None
    rate_limit_updated: Annotated[AuditLogRateLimitUpdated | None, Field(alias="rate_limit.updated")] = None
    rate_limit_deleted: Annotated[AuditLogRateLimitDeleted | None, Field(alias="rate_limit.deleted")] = None
    role_created: Annotated[AuditLogRoleCreated | None, Field(alias="role.created")] = None
    role_updated: Annotated[AuditLogRoleUpdated | None, Field(alias="role.updated")] = None
    role_deleted: Annotated[AuditLogRoleDeleted | None, Field(alias="role.deleted")] = None
    role_assignment_created: Annotated[AuditLogRoleAssignmentCreated | None, Field(alias="role.assignment.created")] = (
        None
    )
    role_assignment_deleted: Annotated[AuditLogRoleAssignmentDeleted | None, Field(alias="role.assignment.deleted")] = (
        None
    )
    role_bound_to_resource: Annotated[AuditLogRoleBoundToResource | None, Field(alias="role.bound_to_resource")] = None
    role_unbound_from_resource: Annotated[
        AuditLogRoleUnboundFromResource | None, Field(alias="role.unbound_from_resource")
    ] = None
    service_account_created: Annotated[AuditLogServiceAccountCreated | None, Field(alias="service_account.created")] = (
        None
    )
    service_account_updated: Annotated[AuditLogServiceAccountUpdated | None, Field(alias="service_account.updated")] = (
        None
    )
    service_account_deleted: Annotated[AuditLogServiceAccountDeleted | None, Field(alias="service_account.deleted")] = (
        None
    )
    workload_identity_provider_created: Annotated[
        AuditLogWorkloadIdentityProviderCreated | None, Field(alias="workload_identity_provider.created")
    ] = None
    workload_identity_provider_updated: Annotated[
        AuditLogWorkloadIdentityProviderUpdated | None, Field(alias="workload_identity_provider.updated")
    ] = None
    workload_identity_provider_deleted: Annotated[
        AuditLogWorkloadIdentityProviderDeleted | None, Field(alias="workload_identity_provider.deleted")
    ] = None
    workload_identity_provider_mapping_created: Annotated[
        AuditLogWorkloadIdentityProviderMappingCreated | None, Field(alias="workload_identity_provider_mapping.created")
    ] = None
    workload_identity_provider_mapping_updated: Annotated[
        AuditLogWorkloadIdentityProviderMappingUpdated | None, Field(alias="workload_identity_provider_mapping.updated")
    ] = None
    workload_identity_provider_mapping_deleted: Annotated[
        AuditLogWorkloadIdentityProviderMappingDeleted | None, Field(alias="workload_identity_provider_mapping.deleted")
    ] = None
    user_added: Annotated[AuditLogUserAdded | None, Field(alias="user.added")] = None
    user_updated: Annotated[AuditLogUserUpdated | None, Field(alias="user.updated")] = None
    user_deleted: Annotated[AuditLogUserDeleted | None, Field(alias="user.deleted")] = None
    certificate_created: Annotated[AuditLogCertificateCreated | None, Field(alias="certificate.created")] = None
    certificate_updated: Annotated[AuditLogCertificateUpdated | None, Field(alias="certificate.updated")] = None
    certificate_deleted: Annotated[AuditLogCertificateDeleted | None, Field(alias="certificate.deleted")] = None
    certificates_activated: Annotated[AuditLogCertificatesActivated | None, Field(alias="certificates.activated")] = (
        None
    )
    certificates_deactivated: Annotated[
        AuditLogCertificatesDeactivated | None, Field(alias="certificates.deactivated")
    ] = None
    external_storage_registered: Annotated[
        AuditLogExternalStorageRegistered | None, Field(alias="external_storage.registered")
    ] = None
    external_storage_removed: Annotated[
        AuditLogExternalStorageRemoved | None, Field(alias="external_storage.removed")
    ] = None
    effective_at_datetime = datetime_view("effective_at")
