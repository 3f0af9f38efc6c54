namespace SenHub.Documents.Advice;

/// <summary>The school's own contribution and the top-up, pounds a year (FUND-01).</summary>
public sealed record FundingFacts(decimal Element2, decimal? TopUp);
