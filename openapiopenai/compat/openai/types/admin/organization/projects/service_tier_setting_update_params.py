# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_project_service_tier_settings_request import UpdateProjectServiceTierSettingsRequestDict as ServiceTierSettingUpdateParams
from .project_optional_service_tier import ProjectOptionalServiceTier as ProjectOptionalServiceTier
__all__ = ["ServiceTierSettingUpdateParams", "ProjectOptionalServiceTier"]
