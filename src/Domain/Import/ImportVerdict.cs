namespace SenHub.Domain.Import;

/// <summary>What became of one export.</summary>
public enum ImportVerdict
{
    /// <summary>New, and believed.</summary>
    Accepted,

    /// <summary>The same bytes as the newest accepted one of its series: still part of the picture, nothing new.</summary>
    Unchanged,

    /// <summary>Accepted on an earlier night, and a newer one took its place: left out, quietly.</summary>
    Superseded,

    /// <summary>Not believed; the last good data stand.</summary>
    Refused,
}
