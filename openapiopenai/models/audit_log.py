# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AuditLog`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

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
    """A user action or configuration change in the organization. Details are in the property named after its `type`, in Python with underscores for dots, such as `api_key_created`. Some types have no such property.

    Known as `AuditLogListResponse`."""

    id: str
    """Its unique ID."""
    type: AuditLogEventType
    """Type of the event."""
    effective_at: int
    """When the event took place, as Unix time in seconds."""
    project: AuditLogProject | None = None
    """The project that the action belongs to; absent if it belongs to none. Actions with an admin API key count for the default project."""
    actor: AuditLogActor | None = None
    """The actor who performed the action."""
    api_key_created: Annotated[AuditLogApiKeyCreated | None, Field(alias="api_key.created")] = None
    """The API key that was created."""
    api_key_updated: Annotated[AuditLogApiKeyUpdated | None, Field(alias="api_key.updated")] = None
    """The API key that was updated."""
    api_key_deleted: Annotated[AuditLogApiKeyDeleted | None, Field(alias="api_key.deleted")] = None
    """The API key that was deleted."""
    checkpoint_permission_created: Annotated[
        AuditLogCheckpointPermissionCreated | None, Field(alias="checkpoint.permission.created")
    ] = None
    """The checkpoint permission that was created, for a project and a fine-tuned model checkpoint."""
    checkpoint_permission_deleted: Annotated[
        AuditLogCheckpointPermissionDeleted | None, Field(alias="checkpoint.permission.deleted")
    ] = None
    """The checkpoint permission that was deleted."""
    external_key_registered: Annotated[AuditLogExternalKeyRegistered | None, Field(alias="external_key.registered")] = (
        None
    )
    """The external key configuration that was registered."""
    external_key_removed: Annotated[AuditLogExternalKeyRemoved | None, Field(alias="external_key.removed")] = None
    """The external key configuration that was removed."""
    group_created: Annotated[AuditLogGroupCreated | None, Field(alias="group.created")] = None
    """The group that was created."""
    group_updated: Annotated[AuditLogGroupUpdated | None, Field(alias="group.updated")] = None
    """The group that was updated."""
    group_deleted: Annotated[AuditLogGroupDeleted | None, Field(alias="group.deleted")] = None
    """The group that was deleted."""
    scim_enabled: Annotated[AuditLogScimEnabled | None, Field(alias="scim.enabled")] = None
    """The SCIM connection that was enabled."""
    scim_disabled: Annotated[AuditLogScimDisabled | None, Field(alias="scim.disabled")] = None
    """The SCIM connection that was disabled."""
    invite_sent: Annotated[AuditLogInviteSent | None, Field(alias="invite.sent")] = None
    """The invitation that was sent."""
    invite_accepted: Annotated[AuditLogInviteAccepted | None, Field(alias="invite.accepted")] = None
    """The invitation that was accepted."""
    invite_deleted: Annotated[AuditLogInviteDeleted | None, Field(alias="invite.deleted")] = None
    """The invitation that was deleted."""
    ip_allowlist_created: Annotated[AuditLogIpAllowlistCreated | None, Field(alias="ip_allowlist.created")] = None
    """The IP allowlist configuration that was created."""
    ip_allowlist_updated: Annotated[AuditLogIpAllowlistUpdated | None, Field(alias="ip_allowlist.updated")] = None
    """The IP allowlist configuration that was updated."""
    ip_allowlist_deleted: Annotated[AuditLogIpAllowlistDeleted | None, Field(alias="ip_allowlist.deleted")] = None
    """The IP allowlist configuration that was deleted."""
    ip_allowlist_config_activated: Annotated[
        AuditLogIpAllowlistConfigActivated | None, Field(alias="ip_allowlist.config.activated")
    ] = None
    """The IP allowlist configurations that were activated."""
    ip_allowlist_config_deactivated: Annotated[
        AuditLogIpAllowlistConfigDeactivated | None, Field(alias="ip_allowlist.config.deactivated")
    ] = None
    """The IP allowlist configurations that were deactivated."""
    login_succeeded: Annotated[dict[str, Any] | None, Field(alias="login.succeeded")] = None
    """Empty: a successful login has no fields of its own."""
    login_failed: Annotated[AuditLogLoginFailed | None, Field(alias="login.failed")] = None
    """The login that failed, with the error."""
    logout_succeeded: Annotated[dict[str, Any] | None, Field(alias="logout.succeeded")] = None
    """Empty: a successful logout has no fields of its own."""
    logout_failed: Annotated[AuditLogLogoutFailed | None, Field(alias="logout.failed")] = None
    """The logout that failed, with the error."""
    organization_updated: Annotated[AuditLogOrganizationUpdated | None, Field(alias="organization.updated")] = None
    """The organization that was updated, with the changes."""
    project_created: Annotated[AuditLogProjectCreated | None, Field(alias="project.created")] = None
    """The project that was created."""
    project_updated: Annotated[AuditLogProjectUpdated | None, Field(alias="project.updated")] = None
    """The project that was updated."""
    project_archived: Annotated[AuditLogProjectArchived | None, Field(alias="project.archived")] = None
    """The project that was archived."""
    project_deleted: Annotated[AuditLogProjectDeleted | None, Field(alias="project.deleted")] = None
    """The project that was deleted."""
    rate_limit_updated: Annotated[AuditLogRateLimitUpdated | None, Field(alias="rate_limit.updated")] = None
    """The rate limit that was updated."""
    rate_limit_deleted: Annotated[AuditLogRateLimitDeleted | None, Field(alias="rate_limit.deleted")] = None
    """The rate limit that was deleted."""
    role_created: Annotated[AuditLogRoleCreated | None, Field(alias="role.created")] = None
    """The role that was created."""
    role_updated: Annotated[AuditLogRoleUpdated | None, Field(alias="role.updated")] = None
    """The role that was updated."""
    role_deleted: Annotated[AuditLogRoleDeleted | None, Field(alias="role.deleted")] = None
    """The role that was deleted."""
    role_assignment_created: Annotated[AuditLogRoleAssignmentCreated | None, Field(alias="role.assignment.created")] = (
        None
    )
    """The role assignment that was created."""
    role_assignment_deleted: Annotated[AuditLogRoleAssignmentDeleted | None, Field(alias="role.assignment.deleted")] = (
        None
    )
    """The role assignment that was deleted."""
    role_bound_to_resource: Annotated[AuditLogRoleBoundToResource | None, Field(alias="role.bound_to_resource")] = None
    """The role that was bound to a resource, and to which."""
    role_unbound_from_resource: Annotated[
        AuditLogRoleUnboundFromResource | None, Field(alias="role.unbound_from_resource")
    ] = None
    """The role that was unbound from a resource, and from which."""
    service_account_created: Annotated[AuditLogServiceAccountCreated | None, Field(alias="service_account.created")] = (
        None
    )
    """The service account that was created."""
    service_account_updated: Annotated[AuditLogServiceAccountUpdated | None, Field(alias="service_account.updated")] = (
        None
    )
    """The service account that was updated."""
    service_account_deleted: Annotated[AuditLogServiceAccountDeleted | None, Field(alias="service_account.deleted")] = (
        None
    )
    """The service account that was deleted."""
    workload_identity_provider_created: Annotated[
        AuditLogWorkloadIdentityProviderCreated | None, Field(alias="workload_identity_provider.created")
    ] = None
    """The workload identity provider that was created."""
    workload_identity_provider_updated: Annotated[
        AuditLogWorkloadIdentityProviderUpdated | None, Field(alias="workload_identity_provider.updated")
    ] = None
    """The workload identity provider that was updated."""
    workload_identity_provider_deleted: Annotated[
        AuditLogWorkloadIdentityProviderDeleted | None, Field(alias="workload_identity_provider.deleted")
    ] = None
    """The workload identity provider that was deleted."""
    workload_identity_provider_mapping_created: Annotated[
        AuditLogWorkloadIdentityProviderMappingCreated | None, Field(alias="workload_identity_provider_mapping.created")
    ] = None
    """The workload identity provider mapping that was created."""
    workload_identity_provider_mapping_updated: Annotated[
        AuditLogWorkloadIdentityProviderMappingUpdated | None, Field(alias="workload_identity_provider_mapping.updated")
    ] = None
    """The workload identity provider mapping that was updated."""
    workload_identity_provider_mapping_deleted: Annotated[
        AuditLogWorkloadIdentityProviderMappingDeleted | None, Field(alias="workload_identity_provider_mapping.deleted")
    ] = None
    """The workload identity provider mapping that was deleted."""
    user_added: Annotated[AuditLogUserAdded | None, Field(alias="user.added")] = None
    """The user who was added."""
    user_updated: Annotated[AuditLogUserUpdated | None, Field(alias="user.updated")] = None
    """The user who was updated."""
    user_deleted: Annotated[AuditLogUserDeleted | None, Field(alias="user.deleted")] = None
    """The user who was deleted."""
    certificate_created: Annotated[AuditLogCertificateCreated | None, Field(alias="certificate.created")] = None
    """The certificate that was uploaded."""
    certificate_updated: Annotated[AuditLogCertificateUpdated | None, Field(alias="certificate.updated")] = None
    """The certificate that was updated."""
    certificate_deleted: Annotated[AuditLogCertificateDeleted | None, Field(alias="certificate.deleted")] = None
    """The certificate that was deleted."""
    certificates_activated: Annotated[AuditLogCertificatesActivated | None, Field(alias="certificates.activated")] = (
        None
    )
    """The certificates that were activated."""
    certificates_deactivated: Annotated[
        AuditLogCertificatesDeactivated | None, Field(alias="certificates.deactivated")
    ] = None
    """The certificates that were deactivated."""
    external_storage_registered: Annotated[
        AuditLogExternalStorageRegistered | None, Field(alias="external_storage.registered")
    ] = None
    """The external storage that was registered."""
    external_storage_removed: Annotated[
        AuditLogExternalStorageRemoved | None, Field(alias="external_storage.removed")
    ] = None
    """The external storage that was removed."""
    effective_at_datetime = datetime_view("effective_at")
