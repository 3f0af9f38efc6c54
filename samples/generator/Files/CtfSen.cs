using System.Xml;
using SenHub.Samples.World;

namespace SenHub.Samples.Files;

/// <summary>Writes SEN history and needs: the needs stand beside the provision rows, ranked.</summary>
internal static class CtfSen
{
    public static void Write(XmlWriter xml, Child child) => xml.Inside("SENhistory", () =>
    {
        Provision(xml, child.Entry, "N");
        if (child.Sen is not { } sen)
            return;
        Provision(xml, sen.SupportFrom, "K");
        if (sen.PlanFrom is { } planned)
            Provision(xml, planned, "E");
        xml.Inside("SENneeds", () =>
        {
            foreach (var (type, rank) in sen.Needs.Select((type, at) => (type, at + 1)))
                Need(xml, sen.SupportFrom, type, rank);
        });
    });

    private static void Provision(XmlWriter xml, DateOnly from, string code) => xml.Inside("SEN", () =>
    {
        xml.Cell("StartDate", from);
        xml.Cell("SENprovision", code);
    });

    private static void Need(XmlWriter xml, DateOnly from, string type, int rank) => xml.Inside("SENneed", () =>
    {
        xml.Cell("NeedStartDate", from);
        xml.Cell("SENtypeRank", rank);
        xml.Cell("SENtype", type);
    });
}
