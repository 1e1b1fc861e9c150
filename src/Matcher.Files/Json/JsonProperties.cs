using System.Text;
using System.Text.Json;
using Matcher.Files.Columns;

namespace Matcher.Files.Json;

/// <summary>What each property of an object is read as. Names met once are remembered.</summary>
internal sealed class JsonProperties
{
    // Objects with made-up names must not fill the memory.
    private const int MostRemembered = 1000;

    private readonly List<(byte[] Name, ColumnTarget? Target)> _known = [];
    private readonly bool _isPlanWhole;
    private int _next;

    /// <summary>Starts with the properties of a plan.</summary>
    /// <param name="plan">The properties of the first objects.</param>
    /// <param name="isPlanWhole">Whether properties met later are left unread, but for identifiers.</param>
    public JsonProperties(ColumnPlan plan, bool isPlanWhole)
    {
        _isPlanWhole = isPlanWhole;
        for (var i = 0; i < plan.Headers.Count; i++)
        {
            var read = plan.Read.FirstOrDefault(column => column.Index == i);
            ColumnTarget? target = i == plan.IdIndex ? ColumnTarget.Id : read is null ? null : (ColumnTarget)read.Field;
            _known.Add((Encoding.UTF8.GetBytes(plan.Headers[i]), target));
        }
    }

    /// <summary>What the property the reader stands on is read as, or null. Objects mostly repeat the order of the first.</summary>
    public ColumnTarget? Find(ref readonly Utf8JsonReader property)
    {
        for (var i = 0; i < _known.Count; i++)
        {
            var at = (_next + i) % _known.Count;
            if (!property.ValueTextEquals(_known[at].Name)) continue;
            _next = at + 1;
            return _known[at].Target;
        }

        var name = property.GetString()!;
        var key = HeaderKey.Of(name);
        ColumnTarget? target = PayColumns.IsHistory(key) || PayColumns.IsUnclear(key) ? null : ColumnNames.Find(key);
        if (_isPlanWhole && target != ColumnTarget.Id) target = null;
        if (_known.Count < MostRemembered) _known.Add((Encoding.UTF8.GetBytes(name), target));
        return target;
    }
}
