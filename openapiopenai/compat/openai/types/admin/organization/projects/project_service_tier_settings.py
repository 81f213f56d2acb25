# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_service_tier_settings import ProjectServiceTierSettings as ProjectServiceTierSettings
from ....._models import BaseModel as BaseModel
from .project_optional_service_tier import ProjectOptionalServiceTier as ProjectOptionalServiceTier
