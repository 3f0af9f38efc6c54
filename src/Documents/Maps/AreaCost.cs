namespace SenHub.Documents.Maps;

/// <summary>The additional provision of one area, pounds over the full range.</summary>
public sealed record AreaCost(string Area, decimal Full);
