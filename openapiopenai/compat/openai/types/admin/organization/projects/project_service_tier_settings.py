# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_service_tier_settings import ProjectServiceTierSettings as ProjectServiceTierSettings
