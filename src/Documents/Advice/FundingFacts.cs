namespace SenHub.Documents.Advice;

/// <summary>The school's own contribution and the top-up, pounds a year (FUND-01).</summary>
/// <param name="PupilPremium">Whether it is paid; null when the sheet does not say.</param>
public sealed record FundingFacts(decimal Element2, decimal? TopUp, bool? PupilPremium);
