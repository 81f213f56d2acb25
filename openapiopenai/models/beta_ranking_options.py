# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaRankingOptions`: another name of `RankingOptions`."""

from openapiopenai.models.ranking_options import RankingOptions as BetaRankingOptions

__all__ = ["BetaRankingOptions"]
