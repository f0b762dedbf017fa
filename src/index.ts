export type {
  Align,
  Analysis,
  Cell,
  Edit,
  Place,
  Point,
  Repair,
  Safety,
  Span,
  Table,
  TableSpans,
} from './types.ts';
