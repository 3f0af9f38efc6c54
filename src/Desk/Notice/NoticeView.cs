namespace SenHub.Desk.Notice;

/// <summary>A page that says one thing.</summary>
/// <param name="Links">Where one may go from it.</param>
public sealed record NoticeView(string Title, string Words, IReadOnlyList<NoticeLink> Links);

/// <summary>A way on.</summary>
public sealed record NoticeLink(string Address, string Words);
