namespace SenHub.Desk.Demo;

/// <summary>The door of the demo: the invented people as whom a newcomer may look at the desk.</summary>
public sealed record DemoView(IReadOnlyList<DemoSchoolView> Schools);

/// <summary>One invented school.</summary>
public sealed record DemoSchoolView(string Name, IReadOnlyList<DemoPersonView> People);

/// <summary>One invented person.</summary>
/// <param name="Account">Their address, by which the sheet Staff knows them.</param>
/// <param name="Roles">As on the sheet, for example "SENCo (years 7, 8)".</param>
/// <param name="Sees">What the desk is to them, in a sentence.</param>
public sealed record DemoPersonView(string Account, string Name, string Roles, string Sees);
