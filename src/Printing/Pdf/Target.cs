namespace SenHub.Printing.Pdf;

/// <summary>Where a text leads to.</summary>
/// <param name="Address">An address in ASCII; null for a heading of the document.</param>
/// <param name="Heading">Which heading, from 0, where there is no address.</param>
/// <param name="Description">What is there, in words.</param>
internal sealed record Target(string? Address, int Heading, string Description);
